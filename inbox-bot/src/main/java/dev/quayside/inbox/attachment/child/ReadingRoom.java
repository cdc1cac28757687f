package dev.quayside.inbox.attachment.child;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.LogManager;

/** What the process for files does: takes a file, opens it, says its words, and takes the next. */
final class ReadingRoom {

  /** Should the house be gone, nobody is left to end a file that never ends. */
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private static final int TOO_LONG = 4;

  private ReadingRoom() {}

  static void serve(Function<AttachedFile, List<FileWords>> opener) throws IOException {
    // Libraries that write to the standard streams would break the frames, or tell of contents.
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    LogManager.getLogManager().reset();
    var out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65_536));
    var in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 65_536));
    out.writeByte(Frames.READY);
    out.flush();
    while (true) {
      int order = in.read();
      if (order < 0) {
        return;
      }
      var late =
          CompletableFuture.runAsync(
              () -> Runtime.getRuntime().halt(TOO_LONG),
              CompletableFuture.delayedExecutor(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
      try {
        answer(order, in, out, opener);
      } catch (EOFException goneHome) {
        return;
      } finally {
        late.cancel(false);
      }
    }
  }

  private static void answer(
      int order,
      DataInputStream in,
      DataOutputStream out,
      Function<AttachedFile, List<FileWords>> opener)
      throws IOException {
    if (order == Frames.WARM_UP) {
      List<FileWords> words = new ArrayList<>();
      for (AttachedFile file : WarmUp.files()) {
        words.addAll(opener.apply(file));
      }
      Frames.write(out, words);
    } else {
      Frames.write(out, opener.apply(Frames.readFile(in)));
    }
    out.flush();
  }
}
