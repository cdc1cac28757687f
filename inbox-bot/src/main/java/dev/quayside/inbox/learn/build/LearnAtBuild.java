package dev.quayside.inbox.learn.build;

import dev.quayside.inbox.learn.Training;
import dev.quayside.inbox.learn.proof.Proof;
import dev.quayside.inbox.learn.sample.Problem;
import dev.quayside.inbox.learn.sample.Samples;
import dev.quayside.inbox.learn.sample.ShippedSamples;
import dev.quayside.inbox.models.ModelFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the models that are shipped with the product; the build runs it behind the compiler. Where
 * neither the messages nor what learns from them changed, nothing is done.
 */
public final class LearnAtBuild {

  private static final String TAUGHT_BY = "taught-by.txt";
  private static final String PROOF = "proof.txt";

  private LearnAtBuild() {}

  /**
   * Reads, learns, proves, writes.
   *
   * @param args the folder of compiled classes, and "prove" where the learning is to be proved
   * @throws IOException where a folder cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path classes = Path.of(args[0]);
    Path models = classes.resolve("dev/quayside/inbox/models");
    boolean prove = args.length > 1 && args[1].equals("prove");
    String now = fingerprint(classes);
    Path taughtBy = models.resolve(TAUGHT_BY);
    Path proof = classes.resolveSibling(PROOF);
    boolean taught = Files.exists(taughtBy) && Files.readString(taughtBy).equals(now);
    if (taught && (!prove || Files.exists(proof))) {
      return;
    }
    Samples samples = ShippedSamples.read();
    if (!samples.problems().isEmpty()) {
      samples.problems().stream().map(Problem::toString).forEach(out::println);
      throw new IllegalStateException("Labelled messages cannot be read; see the lines above.");
    }
    if (!taught) {
      ModelFiles.write(Training.of(samples.samples()), models);
      Files.writeString(taughtBy, now);
      Files.deleteIfExists(proof);
    }
    if (prove) {
      String table = Proof.of(samples.samples());
      Files.writeString(proof, table);
      out.print(table);
    }
  }

  /** Changes with each message, each list of words and each class that learns or is asked. */
  private static String fingerprint(Path classes) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      Path inbox = classes.resolve("dev/quayside/inbox");
      for (Path folder :
          List.of(
              inbox.resolve("learn"),
              inbox.resolve("intent"),
              inbox.resolve("sentence"),
              inbox.resolve("names"),
              inbox.resolve("mail"))) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
