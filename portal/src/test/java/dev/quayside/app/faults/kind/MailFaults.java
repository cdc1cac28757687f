package dev.quayside.app.faults.kind;

import static dev.quayside.app.faults.kind.Fault.quick;
import static dev.quayside.app.faults.kind.Fault.slow;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.quayside.app.faults.line.Line;
import dev.quayside.app.faults.line.Point;
import dev.quayside.app.faults.stage.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** The mailbox is lost, counts anew, is worked in by others, or holds a mail twice. */
final class MailFaults {

  private MailFaults() {}

  static List<Fault> all() {
    return List.of(
        quick("IMAP cut after FETCH", MailFaults::cut),
        quick("IMAP refuses connections", MailFaults::away),
        quick("IMAP server restarted", MailFaults::restarted),
        slow("IMAP half-open", MailFaults::halfOpen),
        quick("UIDVALIDITY changed", MailFaults::countedAnew),
        quick("expunged by others", MailFaults::expunged),
        quick("twice in the box", MailFaults::twice),
        quick("in the box and handed over", MailFaults::alsoHandedOver),
        quick("two mails, one Message-ID", MailFaults::oneMessageId));
  }

  private static void cut(Scene scene) throws InterruptedException {
    Inquiry hit =
        scene.struck(
            Point.FETCHED,
            () -> {
              throw new IOException("cut");
            });
    scene.answer(hit, "IMAP was cut");
  }

  private static void away(Scene scene) throws IOException, InterruptedException {
    Line line = scene.stage().imap;
    Inquiry inquiry = scene.writtenWhile(line::refuse, line);
    scene.answer(inquiry, "IMAP was away");
  }

  private static void restarted(Scene scene) throws IOException, InterruptedException {
    Inquiry before = scene.written();
    scene.stage().dovecot.restart(scene::written);
    scene.answer(before, "the IMAP server was restarted");
  }

  private static void halfOpen(Scene scene) throws IOException, InterruptedException {
    scene.stage().imap.swallow();
    Inquiry inquiry = scene.written();
    scene.stage().imap.heal();
    scene.answer(inquiry, "IMAP was half-open");
  }

  private static void countedAnew(Scene scene) throws IOException, InterruptedException {
    Inquiry before = scene.written();
    scene.answer(before, "nothing");
    scene
        .stage()
        .dovecot
        .restart(() -> {
          scene.stage().dovecot.box().countAnew();
          scene.written();
        });
    scene.answer(scene.written(), "the box counted anew");
  }

  private static void expunged(Scene scene) throws InterruptedException {
    Inquiry hit = scene.next();
    var sprung =
        scene
            .stage()
            .trap
            .set(
                Point.RAW_COMMITTED,
                hit.address(),
                () ->
                    scene
                        .stage()
                        .dovecot
                        .box()
                        .expunge("Message-ID: <%d@".formatted(hit.number())));
    scene.stage().deliver(hit.raw());
    sprung.within(Scene.AWAY);
    scene.answer(hit, "it was expunged");
    scene.answer(scene.written(), "another was expunged");
  }

  private static void twice(Scene scene) throws InterruptedException {
    Inquiry inquiry = scene.written();
    scene.stage().deliver("Received: by another way\r\n" + inquiry.raw());
    scene.answer(inquiry, "it came twice");
    scene.answer(scene.written(), "another came twice");
  }

  private static void alsoHandedOver(Scene scene) throws IOException, InterruptedException {
    Inquiry inquiry = scene.written();
    handOver(scene.stage(), inquiry);
    scene.answer(inquiry, "it came by both roads");
    Inquiry direct = scene.next();
    handOver(scene.stage(), direct);
    scene.answer(direct, "it was handed over");
  }

  private static void handOver(Stage stage, Inquiry inquiry) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), stage.directIntake)) {
      socket.setSoTimeout(60_000);
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      in.readLine();
      for (String line :
          List.of(
              "HELO acme.example",
              "MAIL FROM:<%s>".formatted(inquiry.address()),
              "RCPT TO:<%s>".formatted(Stage.OURS),
              "DATA",
              inquiry.raw() + ".")) {
        socket.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        String said = in.readLine();
        if (said == null || said.charAt(0) > '3') {
          throw new IOException("The direct intake said " + said);
        }
      }
    }
  }

  private static void oneMessageId(Scene scene) throws InterruptedException {
    Inquiry one = scene.next();
    Inquiry other = scene.next();
    scene.stage().deliver(one.raw("<same@acme.example>"));
    scene.stage().deliver(other.raw("<same@acme.example>"));
    scene.answer(one, "another had its Message-ID");
    scene.answer(other, "another had its Message-ID");
  }
}
