package dev.quayside.app.train;

import dev.quayside.app.config.Role;
import dev.quayside.app.config.SettingsRead;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.inbox.learn.Training;
import dev.quayside.inbox.learn.proof.Proof;
import dev.quayside.inbox.learn.sample.Problem;
import dev.quayside.inbox.learn.sample.Samples;
import dev.quayside.inbox.learn.sample.ShippedSamples;
import dev.quayside.inbox.models.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Teaches the robot anew, by the shipped messages and by those of the house. */
@Command(
    name = "train",
    description = {
      "Learns intents, languages, sentences and names anew: from the messages that",
      "Quayside comes with and from your own. Prints how good the learned is on",
      "messages it did not learn from."
    },
    footer = {
      "  quayside train --data our-mails",
      "",
      "Your messages lie in files LANG/INTENT.txt, such as our-mails/zh/rfq.txt:",
      "  Subject: 宁波到汉堡",
      "  两个高柜，[goods: 灯具]，走[carrier: 长荣]，提货在[address: 宁波市北仑区…]",
      "  ---",
      "  the next message",
      "The intents: rfq negotiation booking tracking document complaint auto_reply",
      "bounce other. serve, parse and quote use what lies in data/models from their",
      "next start on; delete the folder to go back to the built-in models.",
      ""
    })
public final class TrainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder of your own messages; may be given several times.")
  private List<Path> data = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the models go (default: \"models\" under the data directory).")
  private Optional<Path> out = Optional.empty();

  public TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return switch (config.read(terminal, EnumSet.noneOf(Role.class))) {
      case SettingsRead.Wrong(var problems) ->
          terminal.fail("the settings are not right:", problems);
      case SettingsRead.Good(var settings) -> train(HouseModels.folder(settings.dataDir()));
    };
  }

  private int train(Path usual) throws IOException {
    Samples samples = ShippedSamples.read();
    for (Path given : data) {
      Path folder = terminal.here().resolve(given);
      if (!Files.isDirectory(folder)) {
        return terminal.fail(given + ": there is no such folder");
      }
      samples = samples.and(Samples.in(folder));
    }
    if (!samples.problems().isEmpty()) {
      return terminal.fail(
          "nothing was learned, as some messages cannot be read:",
          samples.problems().stream().map(Problem::toString).toList());
    }
    Path target = out.map(terminal.here()::resolve).orElse(usual);
    ModelFiles.write(Training.of(samples.samples()), target);
    terminal.say("Learned from %d messages into %s".formatted(samples.samples().size(), target));
    terminal.say(Proof.of(samples.samples()).stripTrailing());
    return Terminal.OK;
  }
}
