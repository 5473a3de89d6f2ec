"""Item models, one a noun: snapshots for lists, trees and tables."""
