package dev.quayside.app.doctor;

import dev.quayside.inbox.attachment.child.ChildReader;

/** Looks whether attached files can be read: starts the process for them and lets it read some. */
final class FilesCheck {

  private FilesCheck() {}

  static Finding look() {
    try (var files = new ChildReader()) {
      return files.warmUp()
          ? new Finding.Fine("attachments", "read in a process of their own")
          : new Finding.Wrong(
              "attachments",
              "the process that reads them cannot be started, or cannot read",
              "make room in the temporary directory and 256 MB of memory for it; until then every"
                  + " mail with a file goes to sales");
    }
  }
}
