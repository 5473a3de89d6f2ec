"""What stands beside the page: particulars and findings."""
