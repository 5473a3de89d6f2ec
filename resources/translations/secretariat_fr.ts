<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Secretariat</name>
  <message>
   <source>
… and {number} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> ({waiting} of {actions} open)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Places without a box hold a living number or an address that would be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Rows that come from the register are found in the whole file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> The last session was the {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> to </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> – resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> … and {number} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;About Secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add to my dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Addendum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Adopt and lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Adopted text …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Apostrophes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Appendix ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Appraisal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;As drawn up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;bis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Blanks that keep together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Bold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Bring together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Bring together …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Browse …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Buttons and fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>&amp;Change {n:,} activities</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Change …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Compare with the draft …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Compare …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Continuation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Correct while typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Corrigendum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Date of issue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Decide …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete a view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Doubts ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Draft the section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;End the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export paper and appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export the PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Exports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Fill down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Follow-up table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Footnote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Forum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Français</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;French</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to paragraph …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to the first paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hand out a copy …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hyphenate words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import a paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Institutional support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Into the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Issue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Issue …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Italic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Items that come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Left out ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Less indented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Life of the recommendation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lock the correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Look at them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make the chosen names one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Make the sample …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Merge into one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;More indented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name, or Name (capacity)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;National follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Navigator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Neither</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New working file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;No, thank you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Numbers to Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open a working file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open it instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open what is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Path or address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pictures as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Questions into a paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Questions …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ranking of proposals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reason for the correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Recognised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Recommendation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Record of decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reference …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Replace {ticked:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Responsible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore this as a new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save this view …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search everywhere …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Send rows out as a sheet …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Spanish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Start next session from this one …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Start the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Take all shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Three dots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unchanged passages too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Unlink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Use these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Where it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Who changed what …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Work item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Write as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Year of dates that do not name one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(heading without words)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(no words yet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(nobody named)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(nothing)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, and {number:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, known by its month alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, on {device}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, on “{passage}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {late} late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {settled} resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>10 costs next to nothing, time of staff included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>12, 12(a), II, note 3, A1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>19-20 October 2004</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>888 of 888</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;svg fill="{colour}" </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[note]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[ref.]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A &amp;document it cites …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A &amp;paragraph it rests on …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A &amp;paragraph …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A &amp;work item it leads to …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A .gbwp file from this computer, a stick or a share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a change it records is not what it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a closing bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A colleague’s copy may hold what is missing: bring it together with this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A comment needs a few words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy to be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy to work in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy to work in is brought back with “Bring together”. A copy to read opens everywhere, but cannot be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy was saved as {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A curved apostrophe for a straight one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dash for two hyphens, or for one between blanks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day, such as 19.10.2004</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A draft is open for {symbol} already; issue it first, or close it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A figure stands in the words as a mark and is counted each time anew; cancelled activities do not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A figure stands in the words of a heading, a paragraph or an item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file stands where its folder should be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A finished session to look around in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A finished session to look around in. Your files are not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A footnote hangs on the words of a heading, a paragraph or an item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A history from elsewhere cannot be true ({0.detail}). Nothing was taken over; your work is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A living reference: its number follows the paragraph it leads to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new item on the last session's agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a note that is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a note that is never called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A numbered paragraph becomes one in its paper: put the caret into it and press {time}. It then stands here, with its outcome, owner and due date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A p&amp;oint for decision or discussion …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A p&amp;oint for decision …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A p&amp;oint it leads to …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paper is read from a Word document (.docx) or plain text (.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A paper needs its symbol before it is issued, for its points are named by it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paper without a symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paper without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A paper without symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paper without symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part in an activity belongs to one person or to one organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the program itself is missing: {0.path}. Your files are not touched. Please have the program installed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person or organization needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A point for {ask} is put in {where}, which is not a numbered paragraph of this paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A question without words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a quotation mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reference leads to one paragraph, section, range or appendix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reference stands in the words of a heading, a paragraph or an item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a row of {dangling} belongs to no row of {dangling2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A section and an appendix are drafted from the activities of the register that ended in this period. They are yours to edit, and one undo takes them out again.{last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A short paper that lists what was wrong, word by word. The paper is opened for you to correct.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A short paper with what is added. The paper is opened for you to add to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A table stands between the paragraphs: put the caret into one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text was adopted already. It is corrected with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A version needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A view needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A weight counts from 0 to 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A word that is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a {kind} comes from no change it records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a {kind} does not say what it was last made to say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a {kind} is not as it was last left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;ctions{count}{also} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;ctors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activities entered twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activities of the mark that is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activity &amp;sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activity without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add &amp;file or page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add &amp;link …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add &amp;participant …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add &amp;task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a column left of the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a column right of the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a copy of a paper that you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a line (Ins)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a meeting session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a paper with the sections a paper usually has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a review question (Ins in the list)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a row above the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a row below the caret; Tab in the last cell does it too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an activity (Ctrl+Shift+N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an empty paper under this item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an entry of a kind that you choose (Ctrl+Shift+N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an item to the agenda of this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an organization to the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add file or page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add footnote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add organization …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add review question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add review questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add something to score proposals on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the first &amp;question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the first activit&amp;y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the first entr&amp;y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the questions with their answers to a paper, such as the briefing, as a section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the ranking to a paper as an appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the review questions with their answers to a paper, such as the briefing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adop&amp;ted text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopt decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted as amended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adopted as amended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted text compared with the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda of the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda, papers, decisions and follow-up of a Governing Body Working Party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All entries under their phase and kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys at a glance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All or &amp;nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that is the chosen entry's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All your work has just been saved in {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All your work is safe on this computer, but could not be put into {name} yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An &amp;activity that serves it …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An &amp;activity …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An &amp;entry it leads to …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An &amp;entry of the programme …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An adopted text is corrected only with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An edition is what was printed when the paper was issued. Exported again, it gives the same files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An item without title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an opening bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an update of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {number:,} more: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {rest:,} more: type words to narrow them down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another copy has since changed what “{label}” touched, so it stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another copy has since written words for what “{label}” made, so it stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another program holds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ans&amp;wer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answe&amp;red by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer by {by}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer to {author}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer with the words in the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered from the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appendices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>appendix {roman}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appraisal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>appraisal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appraisals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As printed in the appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the &amp;computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B&amp;ullet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bac&amp;k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the mark of the footnote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the mark of the footnote (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Basis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Be shown the parts of the window, one after the other; Esc ends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before a backup was restored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before an update of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before copies were brought together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin list of tasks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin the session after this one, with its open decisions and the items that come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin the session; undo takes it back whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with a session, or import a paper (Ctrl+I): its session is made with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with the &amp;usual lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with the &amp;usual stages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with these four c&amp;riteria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside the working file</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Beside this file lies {name} and {n} more, a copy with changes that are not in it.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Beside this file lies {name}, a copy with changes that are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Board</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Break long words at line ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefing, not numbered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brin&amp;g together …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring another copy of this file together with it; you see first what it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring back an earlier state of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring which copy together with this file?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bringing copies together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>brought back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought up to date {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bullet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>but {places} say “{words}”.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By &amp;involvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By &amp;month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;hanges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;learance …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;ode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;ompare …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;orrect issued paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came in: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capacity or acronym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cards by phase and element, to be moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>carried out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change &amp;number …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change all c&amp;hosen …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change all chosen activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the folder of exports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed here and there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes by paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check &amp;spelling while typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check a prin&amp;tout …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check a printout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check which file?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check&amp;list …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a &amp;file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file that was exported from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a language and a format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a mark to see its activities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a paper to see its outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a paper to see the comments on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a paper to see what to know before it goes out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a point to see its record; Enter shows its paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recommendation first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a session or a paper to see its particulars.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an activity in the register first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an activity; here stands all that is known of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an entry to delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an entry to see all it says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one in the list or on the board; here stands all that is its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose points to see who gave them, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose several paragraphs with Shift for a range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the activities to change first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the column that holds the title; nothing can be read before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the row the sentence speaks of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cl&amp;ear cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cleared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close &amp;the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close &amp;without it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the second column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the second column (F11)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the window; everything is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the working file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close; what is open stays open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closing line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;mments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;rrect the adopted text …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colleagues and safety</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column &amp;left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column &amp;right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column heads of the {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment deleted; Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment on the words chosen, or on the paragraph; comments are never printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committee code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with the draft:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with the draft: {html}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Con&amp;firm translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed; {left} more to confirm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contents of the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continuation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continuation, no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convener</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>convener</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies that were brought together disagree, and nobody has decided yet. Until then it can only be written as a draft, which says so in its file name and at the head of its pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the item with its papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the paper with all it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the session with its agenda and papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct adopted text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct an issued paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct spelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the adopted text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct while typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrected on {at} by {author}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country or countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cover field: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cover page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Criterion to remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl and arrows or the mouse move a card, Enter opens it, Del deletes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+E writes the PDF and the workbook of the paper in view; Ctrl+I reads a text, a document or a sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Z asks the last question again. {before} and {next} go from question to question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Curly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>curly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut-off date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;ash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;ecide …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;elete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;elete column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;elete paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;ue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day.month.year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days in the text that are linked to no row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deadlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide what copies that were brought together disagree about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision &amp;record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions, register, follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it (&amp;mine)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it (&amp;theirs)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete review question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the &amp;whole table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the chosen activities (Ctrl+Shift+Del, or Del on whole rows)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the chosen entry (Del)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the chosen question (Del in the list)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the column at the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the item with its papers; undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the line (Del)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the paper with all it holds; undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the row at the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the session with its agenda and papers; undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the table at the caret; undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the whole paragraph, heading, item or table; undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this although {count} to it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this comment; undo brings it back (Del)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the entry with all that is its own. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the question. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Deleted: {name} with {n} agenda items.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted: {name} with {n} papers.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Deleted: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted: {title}. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deta&amp;il</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discussion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done {done:%d.%m.%Y}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Donor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>donor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doubtful: {doubt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doubtful: “{head}” may mean this; it says {short}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft a section and an appendix on what was done since the last session, from the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft since {symbol} was issued. The numbers issued stay; what comes between takes “bis”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft what was done since the last session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due at the {session}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Due in {n} days</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Due sess&amp;ion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due {due:%d.%m.%Y}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dup&amp;licate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dupli&amp;cate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;nglish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;spañol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport again …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport sheet of one activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport the whole session …</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>E&amp;xport {n} files</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Each file is listed here as it is made; choose a line to open its file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit footnote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit paper details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit review question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition&amp;s …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editions of {symbol}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editions …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ele&amp;ment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter goes to a line, Alt+Shift+Up and Down move it, Tab and Shift+Tab change its level, Esc leads back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter goes to the paragraph in the middle of the view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter or a double click goes to what is to be settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter or F2 writes in a cell, Ctrl+Shift+N adds an entry, Del deletes one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter or F2 writes, Ins adds, Del takes away, Ctrl+Enter goes there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter takes what is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc leads back to its mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Español</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every line found its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every paper is issued, or there is none yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every paper of the session goes into one folder. What is unchanged is left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every point is settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every question is decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every translation here is confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every word of this paper is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is saved by itself; this does it at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything of the committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel workbook (*.xlsx);;Text with commas (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Existing &amp;partnership</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>existing negotiations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Existing partnership</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>existing partnership</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Existing partnerships</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected benefit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expertise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export a marked &amp;draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export a session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export matrix …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export stopped. Nothing was left half written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to another &amp;folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to which folder?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting {symbol} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extra-budgetary prospects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fi&amp;gure from the register …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures from the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files and pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter, sorting, groups and columns under a name, kept in the file for everyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter, such as country:poland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Financial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find activities entered tw&amp;ice …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what the printout was made from, and what changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find which edition or state of a paper a printout was made from, and what changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find words in this paper and put others in their place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find words in this paper; accents and kinds of quotes do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find: accents, capitals and kinds of quotes do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint or file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint, or the path of a PDF, workbook or document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First &amp;session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flexible and low-cost mechanisms come first on the shortlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flexible mechanism</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of exports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-&amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Footnote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Footnote {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>footnote {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Footnotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for a colleague</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For debate and guidance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For every line in the list; the space bar does it for the lines chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget the name; what was written stays in the history (Del)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>formal arrangement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Formats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>forum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Français</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze the paper and lock it; undo takes it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze the paper as an edition, lock it and make its exports; you see first what is not settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>French</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fri</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From &amp;another paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the &amp;template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the beginning again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the end again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {path}. Nothing is stored before you press Import; one undo takes it out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>further text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further text of the paragraph above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gathering what the diagnostic file will hold …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GB.291/WP/SDG/1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Geneva</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the paragraph the words it had then; undo takes this back (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the present state a name, to find it again and compare with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the version another name (F2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give this session its number first; the next one takes the number after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>global</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Global, regional or national</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back; everything is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to a paragraph, section, footnote or appendix by its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the change before (Alt+Up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next change (Alt+Down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next misspelt word and see what it may have been meant to be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next place of what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next translation whose source has changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the previous place of what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the words of the comment before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the words of the next comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good practices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand out a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the program speak English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the program speak French</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the program speak Spanish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading &amp;1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading &amp;2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading &amp;3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heading {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heading {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headings and paragraphs appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here you write. Paragraphs number themselves, and references follow when one moves. There is nothing to save: all is kept as you type, and Ctrl+Z takes it back, even tomorrow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the preview (F7)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hom&amp;e</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How exactly the date is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far it has come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far it is, such as planned or under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far the paper has come; it is issued by Paper &gt; Issue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it is found out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many activities there were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much, with its currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How soon it is to be taken up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the paper stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I&amp;gnore in this paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I&amp;tem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it is a copy of {name}, its changes can be brought together with it; you see them before anything changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a paper or a register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported: {headline}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in clearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In how many countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In no appendix yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In no paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in preparation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the appendices of these papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the whole file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In this paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In which capacities people take part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In which fields it works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In which language to look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In words or numbers: 30 June-2 July 2004, May 2004, 3.5.2004</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {languages} there are no words yet for {places}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>In {language}, {n} passages were not confirmed since the {leading} changed.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>In {language}, {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {said}, {count} of {count2} rows of the register are printed in {printed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>indented less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>indented more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ins adds a question, Del deletes one, Ctrl and arrows move one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Institutional support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>institutional support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instr&amp;ument or document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instrument or document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>instrument or document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instruments and documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>interest at stake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interest of partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Involvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is cited by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is it saved?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is served by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is the ground of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this new to you? A tour of six cards shows where things are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue a paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue it &amp;although not everything is settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued as {symbol}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot go there: it would come to lie inside another section or item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it deletes what was never there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it descends from what is not there, or from something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not hold what the working copy holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not say which document it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends within its first 100 bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no schema of number {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {length:,} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds a word that is longer than any may be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds letters that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds what is to be done after the report, by phase: recommendations, policy dialogues, the forum, work in countries, research, support, and the questions of the review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds what no table can hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds what this program did not make: {strange}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds what was done: meetings, visits, presentations, each with its date, place and organizer. An appendix of a paper prints its rows from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds words that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a device, not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is cut off: {held:,} of {size:,} bytes are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is linked with nothing yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is locked once it is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not there any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is too tangled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it lacks {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it makes something else of what is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it may not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it speaks of things unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands at the end already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands at the end of this paper now. Ctrl+Z takes it out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it would run what this program did not make</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item, second level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its folder is not there any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its last change is lost; it is as it was last shown, please look it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its number or symbol, such as Convention No. 117 or GB.291/2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its paper “Matters arising” will list these, with their references</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joint programmes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep &amp;both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep &amp;mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep &amp;theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep both activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep one activity with the words that are set in bold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep what somebody has written there since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept at or before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept on this computer: the last ten states of this file, one of each of the last thirty days, and one from before each merge, import and update of the program. Bringing one back can be undone, and the present state is kept as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of the new entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known changes, brought together elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known changes, brought together elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known changes, brought together there</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Known to be missing: {n:,} changes.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>L&amp;anguage of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lan&amp;guage of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of questions and answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the second column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of titles and details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger pages (+)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last backup {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late: {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late: {session}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lea&amp;ve all shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leads to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave as it &amp;stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out what was adopted or withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out who takes part in no mechanism, and mechanisms in which nobody does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this question open and go to the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less indented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it stay (&amp;mine)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it stay (&amp;theirs)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level of involvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level of involvement, as printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>level or numbering changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light or dark, as the computer is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line before the point for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link the chosen recommendation with a paragraph, a point or an activity (Ins)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link the sentence to the row that takes place on that day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link the words chosen, or the paragraph, to the row of the register they speak of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link this paragraph, point or activity with a recommendation or mechanism</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link to a&amp;nother …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link to an &amp;activity …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link to an activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link to follow-&amp;up …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link with the follow-up programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linked to its row in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linked with no part of the follow-up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linked with “{name}”. Its record and its life show it; Ctrl+Z takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List co&amp;rrections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List corrections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List every change by person, machine and day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List here what changed there, word by word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List in a corrigendum or addendum what changed in its paper, word by word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List months, organizers, … beside the grid, each with its number of activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List what has to be done before and after the session, by whom and by when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List what refers to this paragraph, section or appendix, and go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List what was issued of the paper, to export it again or compare with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List what was issued of this paper, to export it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List which passages speak of which activities, days without a row, and rows without a mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock an issued paper again that was opened for a correction, where nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock the paper again; only where nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for the moments of this paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking into {name} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking through editions and former states …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking through the register …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking … {share:.0%}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lost; an empty one stands in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low expected cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made a point for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made a point for decision in both copies; it has two records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a working file for a committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make all text larger, up to 200 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make all text smaller, down to 80 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it a heading of a section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it a heading of the third level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it a heading within a section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it a numbered paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it an item of a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it an item with a bullet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it an item with a dash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it an item, or one of the next level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it go on without a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the paragraph an item, or one of the next level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the pages …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the sample …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mandate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manual – Secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark &amp;misspelt words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark it as a point for decision, or no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark it as a point for discussion, or no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark misspelt words while you type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark point for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the paragraph as a point for decision, or no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>marked as a point for discussion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Masthead as it will print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match &amp;case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meetings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu of the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: choose a column for “Title/venue/date” or for “Title”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: no row gets a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: stays empty in every row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mo&amp;ve up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moderate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More indented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more than a year before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than {most:,} places: only the first are listed, and only they are replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More that can be done with activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move do&amp;wn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it down, with what belongs to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it up, with what belongs to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move review question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the item down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the item up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the line down (Alt+Shift+Down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the line up (Alt+Shift+Up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the paper down under its item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the paper up under its item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the session down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the session up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moved in both copies; it stands where one of them put it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved to {key}. Ctrl+Z takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moved, was {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My &amp;dictionary …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the organization:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the present state, such as “As sent to the Bureau”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the state of every paper, not of this one alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name this &amp;version …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named versions can be compared with the paper as it is, and found in its history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names agenda item {item}, but the paper stands under item {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names no committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names session {said}, but the paper is under session {held}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names the committee {committee}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>national</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>national follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Negotiation or framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New activity …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New comment on {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New comment on “{short}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New file or page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New working file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;misspelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;part of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;unconfirmed translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next (F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No activity has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup of {name} could be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No comments on this paper yet. Choose words on the sheet and press Ctrl+Alt+M to comment on them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No country given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No day is set. Give a day to a decision, a stage of a paper or a line of a checklist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No draft is open for this paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entry is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entry says “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No error among the findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file was open yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No font has a character that the paper uses: {places}. The file was not written. Replace it and export again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No gap was found, but there was no backup to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No involvement given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No line break within “para. 12”, nor before a French question mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no longer a point for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No mark in the text calls the note “{short}”, so it is not printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No organizer is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No paragraphs were recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No point for decision yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No point is open, and nothing has to follow: no paper of matters arising is begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No point says “{said}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No point waits for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No printer is set up on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No proposal is scored yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No question is open since copies were brought together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recommendation yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no references</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No region given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No review question yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no row gets a day from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no row on that day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session yet.
Add one with Session &gt; Add session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No suggestions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No symbol yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No two activities look like one event.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No version has a name yet. Type one above; nothing is copied, and everything stays in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No word has been added in this language yet. Add one here, or from the menu of a misspelt word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No words yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No working file is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody takes part in a mechanism yet. Add an organization, or untick the box above to see all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody takes part yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None is named here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal te&amp;xt size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not &amp;placed ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not adopted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not answered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not marked as a point for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not scored yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken: “{text}” is nothing for “{column}” in row {row:,}{rest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not tied to a phase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not understood as a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not understood as a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not written yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not yet in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the points that are chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note {marks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing changed in {symbol}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found. Fewer words or shorter beginnings find more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing in it can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing in it could be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in it was changed. What can be read of it can be brought together with the backup and the copy on this computer; you then see what is missing. The damaged file is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in this file bears that fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in this text was recognised as part of a paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is in doubt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known to be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is listed yet. Begin with what is usual, or add a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is on the agenda yet. Add an item, or import a paper (Ctrl+I): its item is made with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing refers to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing says that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to rank by yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to remark in this paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits to be confirmed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was issued of this paper yet. Paper &gt; Issue freezes it as its first edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was understood of this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing {what} the paper yet. Make the changes there; they are listed here then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of a paragraph, item, section, footnote or appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number or words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number or words to find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>numbered otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>O&amp;nly open points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>O&amp;wner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the whole &amp;file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of two values only one can be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Office file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Office file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>oldest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the shortlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once the programme has recommendations, this shows what has become of each: the paragraphs it stands in, the discussion, the decision, the actions and activities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One character for three dots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One file holds everything of a committee, session after session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One meeting a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One-page PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a corrigendum or addendum lists corrections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a numbered paragraph can be a point for decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only headings, paragraphs, items and tables can be deleted here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only the number {number} is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only those &amp;who take part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what was issued can be corrected; this paper is still a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only words can be put in other words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a working file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open draft of correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open draft of revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open fol&amp;der</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open for {other}. What you change here is listed there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open its &amp;folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open or make a working file first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open recen&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the &amp;last file at the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the draft of a corrigendum, addendum or revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the draft of a corrigendum, addendum or revision of an issued paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the manual at the page for what you are doing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open this paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organizations that set it up together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organized by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organizers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other names are parted by semicolons. Who is written under any of the names is known again; the appendix prints its cells as they were typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;aper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;rogress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P2 · to 2000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P3 · 2001 to mid-2007</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P4 · late 2007 to mid-2011</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P5 · late 2011 to 2019</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P6 · from 2020</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page of the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {number} of {count}  ·  {number2:.0f} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages as they will be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages as wide as the panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages as wide as the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper and paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper from another paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper in {languages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers and registers (*.txt *.docx *.xlsx *.csv);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers in the making</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers, footnotes, decisions, activities, people, follow-up and comments are searched; accents do not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Par.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paragraph {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph {number} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph {paragraph} of {symbol}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paragraphs and items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Participants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Participants and mechanisms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste p&amp;lain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste pl&amp;ain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the bare words, without bold, lists and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste where the caret stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Path or address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People a&amp;nd organizations …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People and organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people and organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People and organizations that organize it, parted by semicolons: ILO; UNDP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pict&amp;ures of the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place and month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places, before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned, held or cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Point for &amp;decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Point for d&amp;iscussion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Point for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Point for di&amp;scussion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Point for discussion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points count from 0 to 10.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points for decision of all papers, and what became of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy &amp;coherence initiative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy coherence initiative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>policy coherence initiative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy coherence initiatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy development &amp;dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy development dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>policy development dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy development dialogues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy responses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre&amp;view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Precision of the date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prefere&amp;nces …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepares the agenda, papers, decisions and follow-up of a Governing Body Working Party. Free software under the MIT licence, made of the parts listed here. It never uses the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing the pages …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Enter in a cell, or double-click it, to keep its words in the merged activity. Participants, links and appendix rows of both are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous (Shift+F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous par&amp;t of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print pre&amp;view …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print preview – {symbol}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the paper (Ctrl+P)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print this paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing stopped. What had gone to the printer may still come out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing {symbol} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printouts (*.pdf *.xlsx *.docx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposals are scored from 0 to 10 on what they bring and cost, on the prospects of money for them, and on the interest of partners. The order changes as you move the weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposals by rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposals scored, weighed and put in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a &amp;copy of {name} in as well: whoever gets the file can read all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a footnote at the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put an empty table behind this paragraph; Tab leads from cell to cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put in what usually has to be done; each line can be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put into a paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put into a paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the caret into a table between the paragraphs first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the focus into navigator, page or panel in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the focus into panel, page or navigator in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put together from: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put your own comment in other words (F2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question without words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions &amp;from a paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>questions answered or raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions such as how many activities had tripartite involvement: a person answers, or the register does. Those of a training module in this file are taken over with From a paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R&amp;eplace …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R&amp;ows ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ranking into a &amp;paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ranking of proposals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;name …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;search support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;view questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read a paper from this kind of file; save it as a Word document (.docx) and import that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read a paper or a register from a text or workbook; nothing is stored before you have seen it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read activities from a workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read as nothing, and kept apart: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading it finds no end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading it takes longer than any honest file needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading it takes more memory than any honest file needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading it takes more than any honest file needs, and was ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the file for the first search … {share:.0%}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the register …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {name} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recognised with {confidence:.0%} confidence; please look at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommendation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recommendation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommendations and what has become of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refer to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refer to a paragraph, a section or an appendix by its living number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referenced &amp;by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referenced &amp;by …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referenced by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referra&amp;l to a committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referral to a committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>referral to a committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referrals to committees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>referred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>regional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register and follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register and the appendix of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register in &amp;numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register in pic&amp;tures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register of activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regular report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Related</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove criterion …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rena&amp;me …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reo&amp;pen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopen comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace &amp;all …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace &amp;with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace in the &amp;whole file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace the words chosen on the sheet and go to the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace words in every paper, footnote, table and activity, after a look at each place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replaced in {many}. Ctrl+Z brings the words back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Research support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>research support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reso&amp;lve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolve comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>responsibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Responsible for the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore earlier words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>restoring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row &amp;above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row &amp;below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {count:,} of {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {number} of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {number} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows are moved by hand where nothing is sorted, filtered or grouped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of appendices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of the appendix the text never speaks of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of the sheet: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ource</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save &amp;diagnostic file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save &amp;elsewhere …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a &amp;copy …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as P&amp;DF …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save diagnostic file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved from a damaged file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this laptop, not yet in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this laptop; not yet in {folder}: {why}. It is tried again every minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved, not yet backed up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say it in your own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say that the translation at the caret renders its source as it is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say where the file is to lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which folder the files go into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scored by {assessor}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search names and licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search papers, decisions, activities, people, follow-up and comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search papers, decisions, activities, people, follow-up and comments; Enter looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>season</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secretariat sample.gbwp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secretariat {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>section {number} (“{words}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See every place in the paper or the file before anything is replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select everything here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it (Ctrl+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send this file to those who look after the program. It holds versions, settings, the log and numbers about the open file, but no text of a paper, no name and no path of yours. This is all of it:</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Send {n:,} activities out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Sent out: {name}. Import it again once it is filled in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to {where}: {pages}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>serves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session &amp;book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session boo&amp;k and sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session without a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session without number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session {number} is begun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions with their agenda and papers stand here; below them decisions, the register of activities and the follow-up programme. F6 goes from one part of the window to the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the period of the paper, and put in how many activities there were in how many countries: counted each time anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set what is chosen in bold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set what is chosen in italics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle this comment, or take it up again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settled without asking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shortlist: flexible and low-cost proposals first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;resolved comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all of the activity chosen (Alt+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all text in its normal size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show as &amp;pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show each paper in its leading language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show how far the paper has come, who sees to it, and the stages it still has to pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only activities in this state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only activities with these words; accents and capitals do not count.
country:poland looks in one field, “fair trade” for a phrase, -draft for what lacks a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only entries with these words; accents and capitals do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only lines of one kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only points with these words; accents and capitals do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only who goes by such a name; accents and capitals do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only {filtered} with these words; accents and capitals do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the comments on the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the navigator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the pages of the paper as they will be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the particulars of session and paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the record of the point for decision at the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the sections and paragraphs of the paper, to go to and to move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide what to know before the paper goes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide who changed the paragraph at the caret, when and how</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show papers in English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show papers in French</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show papers in Spanish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the activities of one group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the comments that are settled, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the draft in which the changes are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the entry after this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the entry before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the merge questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the open comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the pages of this paper as they will be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the paper that is corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the paragraph in its paper (Enter in the list)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the passage, or the row where there is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the same paragraphs in two languages, both to write in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the whole paper, not only what is near a change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what changed in the paper between two moments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what changed in the paper since this edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what changed in this paper since that version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what waits to be done, and by when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what was done by month, by involvement, where, on a timeline and in a calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the l&amp;ast session …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the last session</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Since then {n} passages changed:</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller pages (−)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>some earlier versions are lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some of these words have changed since they were found. Look for them once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something in the program went wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something in this step belongs to what is no longer in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something outside the program went wrong ({error}). Your work up to the last pause is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort &amp;by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space goes through the reasons, Enter writes one, Del takes a part away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space ticks an item; those that recur are ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spanish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speak the language of the computer, or English where the program does not know that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spelling is not checked: {0.why}. All else works as ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand in a paragraph of the paper to put a figure into its words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand in a paragraph or footnote of a paper to see who changed it, when and how.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand in the paragraph that speaks of the activity first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand on a paragraph, a point for decision or an activity first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands in the history beside what you change from now on. What was changed before keeps the name it has. Without a name, the one by which the computer knows you is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start next session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stat&amp;us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stays, and was worked on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step &amp;of the process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step of the process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>step of the process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps of the process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. {said} Nothing was left half written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>straight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Style of the paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as 291</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as GB.291/WP/SDG/1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as WP/SDG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: a word was left out when the record was typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;wo languages side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>table of the {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a criterion away, with its scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take both, one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it a level up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over the questions that a paper asks, such as the review of a training module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take questions from a paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the &amp;tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the changes over as one step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the chosen line away (Del in the list); Ctrl+Z brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the chosen words out (Del)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the draft text over as the adopted text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the last step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the link away; words and row stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the paragraph a level up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this link away; both records stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take what the other copy said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take what this computer said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken over</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Taken over: {n:,} rows of the sheet</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>takes part</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>takes part in {n:,} activities</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task forces and networks that are supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tasks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Te&amp;xt and register …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text and register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text before the first paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text of paragraph {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of the part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size {text_size} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That of the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The academic conference, and how often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adopted text is locked. It is corrected with a reason: Correct it, in its record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adopted text is locked; it is corrected with a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer, in the language chosen above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the appendix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The arrows choose, Enter opens the record, Ins links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the backup of {saved:%Y-%m-%d %H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the cells of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The character {code} stands in {places}, and no font can print it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the checklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The city, where the venue is a house or a hall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the clearance slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code of the committee, such as WP/SDG, is not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The column that “{fields}” is read from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The committee cannot be deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy itself stays as it is. One step of undo brings back the present state.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy of {name} that this computer works in was damaged. It was made again from the file and what could be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the copy on this computer, which was whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The criterion is gone with its scores. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut-off date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut-off date: the last day the paper covers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date at the end of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date of issue; a paper without a date bears it, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day by which it is to be done; may be left empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diagnostic file was saved as {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the dictionary {file} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the dictionary {name} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk reported a failure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The element of the phase, such as Policy coherence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field is emptied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field of work it belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is again as it was on {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The fingerprint stands among the properties of each file; its beginning is enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first day of the period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first day the paper covers, usually the day after the last session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {0.path} is not there. Your work is safe. Reconnect the drive, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The follow-up programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The follow-up programme is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the follow-up table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the heading “{short}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the heads of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Help menu has all keys at a glance, and this tour. Edit &gt; Preferences takes your name for the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kind of activity, for counting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kind of the entry; it was chosen when the entry was added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language of the text below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language questions and answers are shown and written in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language the paper is drawn up in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language titles and details are shown and written in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The languages the paper exists in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last paragraph is {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library that looks words up is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the life of the recommendation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line down here says it, always. Copies for colleagues, and backups, are in the File menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link is gone, both records stay. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list in paragraph {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The month and year of the session are not both given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name at the cursor stays; the others become other names of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the committee is not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name the Office gives, at the foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the note under {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of the session is not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Office file name {office_file_name} does not begin as the symbol {symbol} would have it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Office file name, printed at the foot of the page, is not given yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order of the list; a head of a column sorts it too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The organizations concerned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page on the clipboard could not be read with its marks: {why}. Its bare words are pasted instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the paper as a whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper bears its date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper does not say what it is for, and papers of this period ({name}) print it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper exists in {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper has its symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper has no date yet; it stands before the point for decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper has no paragraphs yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper has no symbol yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper has no title yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper is dated {day}, {how} the session of {meets}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper is for decision, but no paragraph is marked as a point for decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper is for information, but puts a point for decision in {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper is printed in the manner of {name} ({id}), but session {number} is of another time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper was changed meanwhile; look at it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper was not there at these moments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the papers of this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paragraph at the caret is no point for decision.

Text &gt; Point for decision (Ctrl+D) makes it one; its outcome, owner and due date are then kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paragraph of the report it comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the paragraph “{short}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the part before the first section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part of the program that draws pages is missing in this installation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part of the program that shows pages is missing in this installation. Your work is safe. Export the paper (Ctrl+E) and open the PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the participants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the particulars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period it is printed like, or a briefing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phase of the follow-up it belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place before the date at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place that stands before the date at the end of the paper is not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place where the session meets is not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The points that are carried on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program ended by a fault of its own last time. What was saved by then is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program’s own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question for which policies are to agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question, in the language chosen above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The questions are listed here now. Ctrl+Z takes them out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ranking becomes an appendix of which paper?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the record of decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The region by which activities are grouped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register is empty. Add activities to it, or import them (Ctrl+I).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register of activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report it publishes, and when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the review questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review questions and their answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review questions become a section of which paper?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the rows are not those that were written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rows of an appendix are added and deleted in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the section “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the session book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session is a bis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session it comes back to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings were damaged, and are as they were at first. Your files are not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sheet of the activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source of this has changed: read it again, then confirm with Shift+F12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the subtitle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the subtitle of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The symbol {symbol} does not have the form of a symbol, such as GB.291/WP/SDG/1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The symbol {symbol} {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table in paragraph {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text as adopted, in {languages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text as adopted; it is locked from then on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of the footnote at the caret; Esc leads back to its mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of the paper; numbers follow by themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title alone; it follows the first cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the title of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The translations are confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two activities side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weight: arrows move it by one, Page Up and Page Down by ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the whole file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole paper again. Numbers stay as they were issued; what comes between takes “44bis”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the whole paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the words before paragraph 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words of the paragraph; they are edited in the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words of {when} are back; Ctrl+Z takes this back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words you have added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words you have added to the dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {what} cannot hold the character U+{ord:04X}: no page can show it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no footnotes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no rows to send out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a session {number} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no appendix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup of this file on this computer yet. One is made each time the file is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no comment to go to on this paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no earlier moment of this paper to compare with yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no field {field} to fill in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no field {name} to fill in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {0.path}. Nothing was changed. Check the name, or whether the drive is connected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no folder {parent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no folder {text}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no further level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no paper in this file yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no room left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left in {0.path.parent} for {0.path.name}. What was there before is untouched. Free some space, or choose another drive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no translation to confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {typed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {what} {name}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {what} {name}. There is: {names}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing of this kind yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing on the clipboard that can be pasted as words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are frozen as an edition, and the paper is locked:
{frozen}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are the words the translations are made from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These rows stand in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words hold a living number, or follow from other things, and stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are two events; do not ask about them again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this column is read as “{also}” too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This comment is by {author}; answer it instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This copy was handed out to be read, not to be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This draft is issued with Paper &gt; Issue, which freezes what is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no longer in the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what the adopted text says now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what the footnote says now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what the paragraph says now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This line follows from the details of the paper and from its paragraphs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This paper has no paragraphs yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This paper has one language: add another in the list of languages first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This paper was issued and is locked. Correct … opens a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This session has no papers yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This table has no words in this language yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version cannot {0.what}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version is now called “{names}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {0.kind} is no longer in the file. Nothing was changed; undo may bring it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this {kind} belongs to what never was there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Through which frame it is carried out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick &amp;none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title of the item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, venue and date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, venue, date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title/venue/date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To &amp;read only …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To &amp;work in …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be read, not to be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide afterwards: {questions}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide: {asked}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To settle first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To which committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>translated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tripartite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the sa&amp;mple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn every correction off, or on again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two copies disagree about {where}: {mine} or {theirs}. Decide under Review &gt; Questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type points from 0 to 10; Del takes them away; Enter on a title opens its record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the number of the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the title of the item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the title of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type what is to be replaced. Every place is listed before anything changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type words; the arrows choose, Enter takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unchanged, left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under-represented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlink {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unmark point for decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until it goes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untitled activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untitled item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untitled paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the draft te&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Venue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions of the paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Views of the follow-up programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of the point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be referred to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does the activity serve?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What else there is to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened was written to {log}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has become of &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has become of each recommendation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has become of the recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has been done so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is adopted needs its text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is printed around the paper has the character {code}, which no font can print.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is the copy for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be done with {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be replaced; accents and kinds of quotes do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to stand there; empty to take the words out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it costs, time of staff included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it found on the social effects of policies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it had before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is about, in the language chosen above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is cited for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is for; printed from late 2007 on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what it leads to is no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it was made from stands here, and what changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What of the follow-up it serves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What organizations study together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What proposals are scored on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What text and register say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the dialogue is about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the printout is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the printout was made from, and what changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the program is made of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the register counts for this question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What there is to say, in the language chosen above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this program is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this refers to is no longer in the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to link with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to look at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What waits to be done, and by when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was agreed, once something was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was changed here as well since the sheet went out stays as it is, unless you take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done could not be put into {path} yet: {why}. It is safe on this computer, and goes in when the file is next changed here and can be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found to be wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was issued cannot be read: it may come from a later version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was saved and what is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what was written does not read back the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What works and is worth sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you change from now on is marked “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you choose under Preferences holds until you close the program: {path} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you leave empty can be filled in at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When, as known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where exports go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it acts: in the world, a region or a country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it is known from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it takes place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where its masthead says: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where results are published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the session meets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the venue is a house or a hall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where this leads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to put the diagnostic file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to put the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where, as the first cell says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether governments, employers and workers took part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether governments, employers and workers took part: yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether somebody may be found who pays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether those who are to take part want to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which activity is meant by “{said}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which activity is meant?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which body acted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which negotiation, or which framework is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which other policies were weighed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which paper asks the questions?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which paper is to be copied?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which paper, and which state of it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White on black, with colours as far apart as they can be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who &amp;takes part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who calls it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who changed what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who else takes part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who gave the mandate, and what it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who gives it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is to do what under this point, and by when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who sees to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who sees to the paper until it is issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who takes part in which mechanism, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who takes part, and in which capacity: Tarja Halonen (Co-Chair); ILO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who takes part?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who talks with whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole &amp;words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole words only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose words are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it takes part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why the adopted text is corrected; it is kept with what it said before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why the chosen points were given; kept with the name of who gave them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why these points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a file open, particulars, findings, comments and history stand at the right. The View menu shows them, and has colours and text size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a year here, the one in the heading above the table counts, if there is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without an element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word to add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>words ({language})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of its title, place or date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words or a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words to find the activity by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words to search for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words to search for everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, or their beginnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbooks (*.xlsx);;Text with commas (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbooks for field &amp;offices: only the register can be filled in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working files (*.gbwp)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working Party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working Party on the Social Dimension of Globalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WP/SDG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a copy for a colleague, to work in or only to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a copy of the working file elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a day as 19.10.2004.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write all pictures as one document, the numbers below each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write all recommendations with what has happened to each, as PDF and workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write every paper of this session in every language into one folder; what is unchanged is left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write here: each paragraph takes its number by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write how many activities there are by month, by involvement and by country as a workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the .{format} file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the activity chosen in the register on a sheet of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the agenda of this session, with its papers and their symbols</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the life of the chosen recommendation on one page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the numbers of every picture as a workbook, a sheet for each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the PDF and the workbook of this paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the PDF and the workbook of this paper where you say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the pictures of the register as a document, with the numbers below each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the questions with their answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the ranking as a workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the ranking as PDF and workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the review questions with their answers, those of the register too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the text as adopted; it is locked from then on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the whole session as one PDF: contents, agenda, every paper, and the decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write this comparison as a PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write this edition again, just as it was issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write this list as a page to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write this list to an Excel or CSV file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what has become of all recommendations, as PDF and workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what has become of the chosen recommendation on one page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what is to be done about the decisions of this session, by whom and by when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what it says and what became of it on one page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what those who look after the program need to know: versions, settings and log, and no text unless you say so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what was put to the body at this session, and what became of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write who takes part in what as PDF and workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write who takes part in which mechanism, and why, as PDF and workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the register in numbers …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the register in pictures …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {what} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written: {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year of dates that do not name one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can go on working.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not read or write {0.path}. Nothing was changed. Choose another folder, or ask for access.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You see the file as it is now. Your own work was kept in {name}, beside it: open it to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your comment in other words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name, colours, text size, help while you write, and folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work is now in the file. Theirs was kept in {name}, beside it: open it to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work is safe. Export the PDF and print it elsewhere, or set up a printer and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work is safe. Export the PDF and print it from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work up to the last pause is safe on this computer; what was typed since could not be put into {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zip files (*.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.paper} was issued and is locked. Nothing was changed. To change it, open a draft for a corrigendum, addendum or revision: Paper &gt; Correct issued paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} could not be read or written ({0.detail}). Your work is safe. Try again, or elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} is a database of another program. It was left as it is; open a .gbwp file instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} is damaged ({0.detail}). It was left as it is. Open it in the window to save what is left, or type “secretariat salvage”; a backup or another copy helps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} is not a copy of {0.own.name}: it was made as a file of its own. Both were left as they are. Only copies of one working file can be brought together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} is not a working file of Secretariat. It was left as it is. To bring in a text or a workbook, use Import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} is open in another program or window. Your work is safe. Close it there and try again, or choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} is there already and was left as it is. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} was made with a later version of Secretariat (file format {0.schema}). It was left as it is. Please update the program before opening it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path.name} was opened with another program, which left changes in {0.beside} beside it. All was left as it is. Close that program; if the file beside it stays, open and close the file once more there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.path} is not a folder, or the way to it leads through a file. Nothing was changed. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0.why} Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{activities} activities in {countries} countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{add} (Ins in the list)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{author} has it open on {machine} since {since:%H:%M, %d.%m.}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{backups} kept; an earlier state can be brought back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{blocks} and {notes}, in {languages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{changes} by {author} ({device}), {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{claim} {denial}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} in {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counts} not written: see why below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counts} unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counts} written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} linked, {count2} to look at in the text, {count3} rows without a mention. Only exact days are looked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} papers bear the symbol {symbol}: {titles}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} proposals · {scored} scored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} questions · {answered} answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} recommendations · {decided} decided · {bare} in no paper yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} take part in {count2} mechanisms · {count3} parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, month only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, season only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, year only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {count} done{also}. Space ticks a line, typing changes a cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} in {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{files} and {ending}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} (to be read) – Secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found:,} of {many} shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found} of {many} shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{issued} issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{issued} It is locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kinds} ({rowcount} of {rowcount2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} of {other}. Make the changes in that paper; they are listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{late} late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lead} has changed since: read it again, then confirm with Shift+F12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{listed}{more}

The references would lead nowhere and be shown as findings. Undo brings everything back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{many:,} or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{many} quotation marks or apostrophes stand in {places}; elsewhere they are {other}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{missing} criteria without points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n:,} activities</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} activities deleted. {key} brings them back.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} as they are here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} blocks</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changed here and there</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes by {author}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} changes read from the damaged file</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} deleted here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} footnotes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} found</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} found; the first {most} are listed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} new</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pairs look like one event</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} paragraphs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} places</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} places, {ticked:,} ticked.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} points for decision, with their references</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions are to decide.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} questions open since copies were brought together</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} rows</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} unchanged passages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} words</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{named} (line {lines:,})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named}, but the code of the committee is {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named}. You can both work: changes are brought together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (new)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name} ({n} papers)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{name} bears no fingerprint of ours, or was changed with another program since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} can be imported once a working file is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read at {where}: {detail}. Nothing was stored; the open file is untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read: {detail}. Nothing was stored; the open file is untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be brought up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} had been changed by somebody else in the meantime.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} had been changed elsewhere while work of yours was not yet in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no heads over its columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {count} heads over {widest} columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} holds nothing new: all of it is in this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} in {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is called more than once, the second time in {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is saved, but no backup of it could be made on this computer: {why}. Make room there, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is there already; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was damaged. You see what could be saved of it; the damaged file was kept as {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, such as 19.10.2004; empty leaves this end open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: a named version, an edition, or when the paper was worked on or saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: nothing new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: show all {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number:,} of {count:,}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} activities</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} activities for the register</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} comments on this paper are still open.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} empty cells</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} errors stand in this paper.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings. Choose one to go to its place.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} footnotes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} headings</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} live references</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} merge questions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} minutes ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} notes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} open comments</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other passages refer</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} paragraphs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} passages have changed since {symbol}. Issue the draft, or undo the changes first.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} places</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points for decision</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points · {open_ones} open</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions are open in {where}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} references</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows in the appendix</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sub-items</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} take part</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tasks</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} versions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{open} open{more}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{paper} (appendix {position})</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{paper} cannot be exported as final: {n} questions are open since copies were brought together. Nothing was written. Decide under Review &gt; Questions, or export a marked draft.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{parent} – not there now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{parts} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not there now</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{places} and {n} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{places} speak of a “{words}”,</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{place} (line {line:,})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (“{said}”) ends on {day}, after the date of the paper, {day2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} begins as row {number} does: “{short}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} does not have the same figures in {lead} and {said}: {odd}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} end after the date of the paper, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} has nothing under it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} has {cells}: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} has {count} in {said}, but {count2} in {lead}, or not the same ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} of {symbol}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, paragraph {paragraph}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{printed}: a draft, as it stood at {moment} UTC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{printed}: a draft, just as it stands now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{printed}: issued on {day} by {author}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{printed}: issued on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} Is {begins}-{number} meant?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said}. Enter goes to the list, and from there to the row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{several} in {symbol}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {said} shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} shown. Enter goes there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stem} ({count}).gbwp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stem} changes.xlsx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stem} copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} compared.pdf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} corrects {other}; open the draft there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} was issued already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} was issued before. Issue the corrigendum or addendum drawn up for it, or open a revision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} was issued by {author}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} was issued on {day} by {author}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} was issued on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol} was issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol}, para. {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol}, paragraph {paragraph}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{symbol}: {chosen} compared with {chosen2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tip} (Ctrl+Page Down and Ctrl+Page Up turn on and back)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}
On the shortlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: words to look for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} Undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{verb} {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{waiting} to confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} is too long: {length:,} {unit} where {limit:,} is the limit. Nothing was stored. Please divide it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} was written as {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when} to {until}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} asks for a decision (“{short}”) but is {how}, so the line for decision leaves it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} does not end with a full stop: “… {tail}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} ends with a colon, but no list follows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has a blank before a full stop or comma.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has a blank inside a word: “{group}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has no words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has the mark of a note that is gone; nothing is printed for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has the word “{word}” twice in a row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has {unmatched} that has no counterpart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} in {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} invites to discuss, but is named in the line for decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} is not finished: “{said}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} refers to itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} refers to paragraphs {begins}-{ends}, but {ends} opens {section}, while {begins} stands in {first_section}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} refers to paragraphs {begins}-{ends}, but {ends} stands in {section}, while {begins} stands in {first_section}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} refers to something that is no longer in the paper, “{around}”: lead the reference elsewhere or take it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} refers to {name}, which has no number of its own: {prints}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} refers to {printed}, a range that ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} says “{said}” in plain words: if this paper is meant, make it a live reference, so that it follows when paragraphs move.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} speaks of “{group}” of this paper, which has no such number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} tells of {printed} as past, but the paper is dated {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why}

All your work is kept on this computer, and is there again when you open the file here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{without:,} of {count:,} rows get no day from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{year}, no month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>– not in the file –</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>– not recognised –</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“ ” in English, « » in French and Spanish, for straight ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{head}” ({letter}) may be meant instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is forgotten; Ctrl+Z brings the name back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{said}” in {where} is written “{other}” in {where2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{said}” is no file, and no fingerprint: that has {shortest} to 64 digits and letters a to f.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{seldom}” in {places} is spelled “{often}” in {there}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no whole number from 0 to 10.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a day; write it as 19.10.2004.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not understood as a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not a day; write it as 19.10.2004.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… and {number:,} more rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… and {number:,} more.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>… and {n} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
