package dev.quayside.inbox.learn.sample;

import dev.quayside.inbox.intent.Intent;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Labelled messages, and the lines that cannot be learned from. */
public record Samples(List<Sample> samples, List<Problem> problems) {

  public Samples {
    samples = List.copyOf(samples);
    problems = List.copyOf(problems);
  }

  /**
   * All files LANG/INTENT.txt of a folder, such as "zh/rfq.txt", in the order of their names.
   *
   * @throws IOException where the folder cannot be read
   */
  public static Samples in(Path folder) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<Path> texts =
          files
              .filter(file -> file.getFileName().toString().endsWith(".txt"))
              .filter(file -> folder.relativize(file).getNameCount() == 2)
              .sorted()
              .toList();
      for (Path file : texts) {
        Samples read = read(folder, file);
        samples.addAll(read.samples);
        problems.addAll(read.problems);
      }
    }
    return new Samples(samples, problems);
  }

  private static Samples read(Path folder, Path file) throws IOException {
    Path inside = folder.relativize(file);
    String name = inside.getName(0) + "/" + inside.getName(1);
    String word = file.getFileName().toString().replace(".txt", "");
    Optional<Intent> intent =
        Arrays.stream(Intent.values()).filter(known -> known.word().equals(word)).findFirst();
    if (intent.isEmpty()) {
      return wrong(name, "no intent is called so", word);
    }
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return SampleFile.read(name, inside.getName(0).toString(), intent.get(), lines);
    } catch (MalformedInputException e) {
      return wrong(name, "the file is not UTF-8", String.valueOf(e.getMessage()));
    }
  }

  private static Samples wrong(String file, String what, String read) {
    return new Samples(List.of(), List.of(new Problem(file, 0, what, read)));
  }

  /** The same with others behind. */
  public Samples and(Samples more) {
    return new Samples(
        Stream.concat(samples.stream(), more.samples.stream()).toList(),
        Stream.concat(problems.stream(), more.problems.stream()).toList());
  }
}
