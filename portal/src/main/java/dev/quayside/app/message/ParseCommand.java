package dev.quayside.app.message;

import dev.quayside.app.console.Terminal;
import dev.quayside.app.message.explain.Pen;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how messages are understood. */
@Command(
    name = "parse",
    description =
        "Reads messages as the bot does and prints what it understood, one JSON object a line;"
            + " with --explain, shows in each text which words it was understood from.",
    footer = {
      "  quayside parse inquiry.eml",
      "  quayside parse mails/ chat.txt > understood.jsonl",
      "  quayside parse --explain inquiry.eml",
      "",
      "A message that cannot be read is a line with \"unreadable\" and the reason; the",
      "rest goes on.",
      "",
      "--explain marks the words that facts were read from, [origin: Shanghai],",
      "and those no fact accounts for, [?? left over: plus 2 pallets]; in a terminal",
      "by colour. Below stands each fact with its words, their place, and how sure",
      "it is: exact, labelled (under its name), computed, guessed, or from history.",
      "What is left over or in doubt goes to sales; no machine prices it.",
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

  @Option(
      names = "--explain",
      description = "Show the text with the words marked that were understood, for a person.")
  private boolean explain;

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
          if (explain) {
            terminal.say("== " + shown);
            messages.explained(file, pen()).forEach(terminal::say);
          } else {
            terminal.say(messages.understood(file).put("file", shown.toString()).toString());
          }
        }
      }
    }
    return status;
  }

  /** Colour where a person sits at a terminal and has not asked to be spared it (no-color.org). */
  private Pen pen() {
    boolean spared = !terminal.environment().getOrDefault("NO_COLOR", "").isEmpty();
    boolean seen = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return seen && !spared ? Pen.COLOUR : Pen.PLAIN;
  }
}
