package dev.quayside.app.message;

import dev.quayside.app.console.Terminal;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.inbox.understand.UnderstandingJson;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how messages are understood. */
@Command(
    name = "parse",
    description =
        "Reads messages as the bot does and prints what it understood, one JSON object a line.",
    footer = {
      "  quayside parse inquiry.eml",
      "  quayside parse mails/ chat.txt > understood.jsonl",
      "",
      "A message that cannot be read is a line with \"unreadable\" and the reason; the",
      "rest goes on.",
      ""
    })
public final class ParseCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Mails (.eml), chat messages (.txt), or folders of them.")
  private List<Path> paths = List.of();

  public ParseCommand(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    int status = Terminal.OK;
    var understander = new Understander(places.get(), FileReader.CLOSED);
    for (Path given : paths) {
      Path path = terminal.here().resolve(given);
      if (!Files.exists(path)) {
        status = terminal.fail(given + ": there is no such file or folder");
        continue;
      }
      for (MessageFile file : MessageFile.in(path)) {
        terminal.say(understood(understander, file, given.resolve(path.relativize(file.path()))));
      }
    }
    return status;
  }

  private String understood(Understander understander, MessageFile file, Path shown)
      throws IOException {
    var now = clock.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime();
    return switch (file.open(now)) {
      case Opened.Read(var message) ->
          UnderstandingJson.node(understander.understand(message))
              .put("file", shown.toString())
              .toString();
      case Opened.Unreadable(var reason, String detail, _) ->
          UnderstandingJson.node(nothing(detail))
              .put("file", shown.toString())
              .put("unreadable", reason + ": " + detail)
              .toString();
    };
  }

  private static Understanding nothing(String why) {
    return new Understanding(Intent.OTHER, why, "und", List.of(), List.of());
  }
}
