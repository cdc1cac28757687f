package dev.quayside.app.message;

import dev.quayside.app.console.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final Supplier<ReadMessages> reading;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Mails (.eml), chat messages (.txt), or folders of them.")
  private List<Path> paths = List.of();

  public ParseCommand(Terminal terminal, Supplier<ReadMessages> reading) {
    this.terminal = terminal;
    this.reading = reading;
  }

  @Override
  public Integer call() throws IOException {
    int status = Terminal.OK;
    try (ReadMessages messages = reading.get()) {
      for (Path given : paths) {
        Path path = terminal.here().resolve(given);
        if (!Files.exists(path)) {
          status = terminal.fail(given + ": there is no such file or folder");
          continue;
        }
        for (MessageFile file : MessageFile.in(path)) {
          Path shown = given.resolve(path.relativize(file.path()));
          terminal.say(messages.understood(file).put("file", shown.toString()).toString());
        }
      }
    }
    return status;
  }
}
