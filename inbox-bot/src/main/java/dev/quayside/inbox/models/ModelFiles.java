package dev.quayside.inbox.models;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.model.BaseModel;

/** The files that learned models are kept in: within the product, and in a folder of the house. */
public final class ModelFiles {

  private static final String INTENT = "intent.bin";
  private static final String LANGUAGE = "language.bin";
  private static final String SENTENCE = "sentence.bin";
  private static final String LATIN_NAMES = "names-latin.bin";
  private static final String CHINESE_NAMES = "names-zh.bin";

  private final Optional<Path> folder;
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

  private ModelFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  static Learned builtIn() {
    return new ModelFiles(Optional.empty()).load();
  }

  static Loading in(Path folder) {
    var files = new ModelFiles(Optional.of(folder));
    var models = Models.of(files.load());
    return new Loading(models, files.problems.stream().sorted().toList());
  }

  /**
   * Writes what was learned into a folder, which is made where there is none.
   *
   * @throws IOException where it cannot be written
   */
  public static void write(Learned learned, Path folder) throws IOException {
    Files.createDirectories(folder);
    write(learned.intent(), folder.resolve(INTENT));
    write(learned.language(), folder.resolve(LANGUAGE));
    write(learned.sentence(), folder.resolve(SENTENCE));
    write(learned.latinNames(), folder.resolve(LATIN_NAMES));
    write(learned.chineseNames(), folder.resolve(CHINESE_NAMES));
  }

  private static void write(BaseModel model, Path file) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (var out = Files.newOutputStream(half)) {
      model.serialize(out);
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Side by side, as a start should not wait for five files one after the other. */
  private Learned load() {
    var intent = later(INTENT, DoccatModel::new);
    var language = later(LANGUAGE, LanguageDetectorModel::new);
    var latin = later(LATIN_NAMES, TokenNameFinderModel::new);
    var chinese = later(CHINESE_NAMES, TokenNameFinderModel::new);
    var sentence = later(SENTENCE, SentenceModel::new);
    return new Learned(
        intent.join(), language.join(), sentence.join(), latin.join(), chinese.join());
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private <M> CompletableFuture<M> later(String name, Reader<M> reader) {
    Supplier<M> load = () -> own(name, reader).orElseGet(() -> builtIn(name, reader));
    return CompletableFuture.supplyAsync(load);
  }

  private <M> Optional<M> own(String name, Reader<M> reader) {
    Optional<Path> file = folder.map(at -> at.resolve(name)).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.read(new ByteArrayInputStream(Files.readAllBytes(file.get()))));
    } catch (IOException | RuntimeException damaged) {
      problems.add(
          "%s cannot be used (%s); the built-in model is used instead. Run \"quayside train\" again, or delete it."
              .formatted(file.get(), damaged.getMessage()));
      return Optional.empty();
    }
  }

  private static <M> M builtIn(String name, Reader<M> reader) {
    var from = ModelFiles.class.getResourceAsStream(name);
    try (var in = new BufferedInputStream(Objects.requireNonNull(from, name))) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the jar", e);
    }
  }
}
