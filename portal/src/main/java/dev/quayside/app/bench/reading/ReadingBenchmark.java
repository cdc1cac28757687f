package dev.quayside.app.bench.reading;

import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a mail to what is understood of it, on one thread. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");

  /** The reader as the bot has it. */
  @State(Scope.Benchmark)
  public static class Reader {
    private final Understander understander = new Understander(Places.builtIn(), FileReader.CLOSED);

    Understanding read(byte[] mail) {
      return switch (MailReader.read(mail, MONDAY)) {
        case Opened.Read(var message) -> understander.understand(message);
        case Opened.Unreadable unreadable ->
            throw new IllegalStateException("The mail of the benchmark: " + unreadable);
      };
    }
  }

  /** Mails as they come, each unlike the one before. */
  @State(Scope.Benchmark)
  public static class Mails {
    private final List<byte[]> mails = LongMail.ordinary();
    private int next;

    byte[] next() {
      next = (next + 1) % mails.size();
      return mails.get(next);
    }
  }

  /** One mail of this length. */
  @State(Scope.Benchmark)
  public static class Length {
    @Param({"1", "10", "100", "1000"})
    int kilobytes = 1;

    private byte[] mail = new byte[0];

    byte[] mail() {
      if (mail.length == 0) {
        mail = LongMail.of(kilobytes * 1_000);
      }
      return mail;
    }
  }

  @Benchmark
  public Understanding mail(Reader reader, Mails mails) {
    return reader.read(mails.next());
  }

  @Benchmark
  public Understanding length(Reader reader, Length length) {
    return reader.read(length.mail());
  }
}
