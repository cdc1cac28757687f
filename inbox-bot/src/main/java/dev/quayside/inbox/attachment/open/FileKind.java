package dev.quayside.inbox.attachment.open;

/** What a file is by its content, whatever its name says. */
enum FileKind {
  /** A workbook: xlsx, xlsm, xls. */
  SHEET,
  /** A letter in Office Open XML. */
  DOCX,
  PDF,
  /** A mail saved by Outlook. */
  OUTLOOK,
  /** A mail as it travels (RFC 5322), or a page saved in the same form. */
  MAIL,
  /** What Outlook wraps a mail's files in: winmail.dat. */
  TNEF,
  /** Letters and slides of older or rarer kinds: doc, ppt, pptx, xlsb. */
  OFFICE,
  /** The same within Office Open XML. */
  OFFICE_OPEN,
  RTF,
  /** Workbooks written as one XML file, as old business systems do. */
  SHEET_XML,
  HTML,
  /** Cells parted by commas or their like. */
  CSV,
  TEXT,
  ZIP,
  /** Office Open XML that wants a password. */
  LOCKED,
  PICTURE,
  /** Anything else, rar and 7z among it. */
  OTHER
}
