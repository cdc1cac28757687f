package dev.quayside.app.measure;

import dev.quayside.app.console.Terminal;
import dev.quayside.app.message.MessageFile;
import dev.quayside.app.message.ReadMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Says how well messages are understood whose right answers are known. */
@Command(
    name = "evaluate",
    description =
        "Reads messages whose right answers are known, and says how many are understood: by"
            + " folder, by intent, by fact, and each error.",
    footer = {
      "The right answer to inquiry.eml or chat.txt lies beside it as inquiry.json:",
      "intent, language, references, requests, missing, in the words of parse; of a",
      "place all \"codes\" that are right; in \"alsoOk\" what is right as well.",
      "",
      "  lang      the language of the new words",
      "  fields    F1 over all facts of all requests",
      "  crit      F1 over what makes the price: mode, places, equipment, weight,",
      "            volume, danger, temperature",
      "  mean      share of right facts, averaged over inquiries",
      "  miss      the same facts to be asked for",
      "  perf      inquiries of which every critical fact is right",
      "  unsafe    messages that would be priced wrongly",
      ""
    })
public final class EvaluateCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Terminal terminal;
  private final Supplier<ReadMessages> reading;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder of messages with their answers; folders in it count too.")
  private Path given = Path.of("");

  public EvaluateCommand(Terminal terminal, Supplier<ReadMessages> reading) {
    this.terminal = terminal;
    this.reading = reading;
  }

  @Override
  public Integer call() throws IOException {
    Path dir = terminal.here().resolve(given);
    if (!Files.isDirectory(dir)) {
      return terminal.fail(given + ": there is no such folder");
    }
    var verdicts = new ArrayList<Verdict>();
    var broken = new ArrayList<String>();
    try (ReadMessages messages = reading.get()) {
      for (MessageFile file : MessageFile.in(dir)) {
        Path answer = answerTo(file.path());
        if (Files.exists(answer)) {
          String name = dir.relativize(answer).toString().replaceFirst("\\.json$", "");
          try {
            JsonNode gold = JSON.readTree(Files.readString(answer));
            verdicts.add(Verdict.of(name, gold, messages.understood(file)));
          } catch (JacksonException unreadable) {
            broken.add(name + ".json: no JSON: " + unreadable.getOriginalMessage());
          }
        }
      }
    }
    if (verdicts.isEmpty() && broken.isEmpty()) {
      return terminal.fail(
          given + ": no message with its answer beside it, such as inquiry.eml and inquiry.json");
    }
    show(new ScoreTable(verdicts));
    return broken.isEmpty() ? Terminal.OK : terminal.fail("answers that are left out", broken);
  }

  private void show(ScoreTable scores) {
    for (List<String> table :
        List.of(scores.byFolder(), scores.byIntent(), scores.byField(), scores.errors())) {
      table.forEach(terminal::say);
      terminal.say("");
    }
  }

  private static Path answerTo(Path message) {
    String name = message.getFileName().toString();
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    return message.resolveSibling(stem + ".json");
  }
}
