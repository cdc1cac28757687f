package dev.quayside.notifier.template;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Look;
import dev.quayside.notifier.template.Passage.Kind;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a house's templates. A file with a fault is not used, ours is in its place: a letter in our
 * words is better for a customer than none, and the fault is told wherever somebody looks.
 */
public final class TemplateFolder {

  /** How the paper looks. */
  public static final String LOOK = "paper.txt";

  private static final long MOST_BYTES = 100_000;

  private final Path folder;
  private final Literals literals;
  private final List<String> own = new ArrayList<>();
  private final List<TemplateFault> faults = new ArrayList<>();

  private TemplateFolder(Path folder, Places places) {
    this.folder = folder;
    this.literals = new Literals(places);
  }

  /** What is said in a letter, in this language. */
  public static String letter(Language language) {
    return "letter." + language.tag() + ".txt";
  }

  /** The words on a paper, in this language. */
  public static String paper(Language language) {
    return "paper." + language.tag() + ".txt";
  }

  /** Reads what is there; nothing need be. */
  public static Templates read(Path folder, Places places) {
    return new TemplateFolder(folder, places).read();
  }

  private Templates read() {
    unknownFiles();
    Map<Language, LetterWords> letters = new EnumMap<>(Language.class);
    List<Look.Worded> words = new ArrayList<>();
    List<Look.Worded> notes = new ArrayList<>();
    for (Language language : Language.values()) {
      var letter = new LetterWords(passages(letter(language), Kind.LETTER, language));
      letters.put(language, letter.or(Templates.ours().letter(language)));
      passages(paper(language), Kind.PAPER, language)
          .forEach((passage, wording) -> onPaper(language, passage, wording, words, notes));
    }
    return new Templates(letters, look().worded(words, notes), own, faults);
  }

  private static void onPaper(
      Language language,
      Passage passage,
      Wording wording,
      List<Look.Worded> words,
      List<Look.Worded> notes) {
    if (passage == Passage.PAPER_NOTES) {
      wording
          .text()
          .lines()
          .filter(note -> !note.isBlank())
          .forEach(note -> notes.add(new Look.Worded(language, "", note.strip())));
    } else {
      boolean list = passage.meaning() != Meaning.FREE;
      words.add(
          new Look.Worded(
              language,
              passage.phrase(),
              phrase(passage, wording) + (list ? between(language) : "")));
    }
  }

  /** Before a list, such as "Included: ". */
  private static String between(Language language) {
    return switch (language) {
      case EN -> ": ";
      case ZH -> "：";
    };
  }

  /** With the places as the paper's phrases have them, in their order. */
  private static String phrase(Passage passage, Wording wording) {
    String text = wording.text().replace("\n", " ").replaceAll("[:：]\\s*$", "");
    return passage.needed().isEmpty()
        ? text
        : text.replace("%", "%%")
            .replace(Slot.EMAIL.written(), "%1$s")
            .replace(Slot.NUMBER.written(), "%2$s");
  }

  private Look look() {
    Optional<List<String>> lines = lines(LOOK);
    if (lines.isEmpty()) {
      return Look.PLAIN;
    }
    var reader = new LookFile(LOOK, literals);
    Look look = reader.read(lines.get());
    return taken(LOOK, reader.faults()) ? look : Look.PLAIN;
  }

  private Map<Passage, Wording> passages(String file, Kind kind, Language language) {
    Optional<List<String>> lines = lines(file);
    if (lines.isEmpty()) {
      return Map.of();
    }
    var reader = new TextFile(file, kind, language, literals);
    Map<Passage, Wording> passages = reader.read(lines.get());
    return taken(file, reader.faults()) ? passages : Map.of();
  }

  private boolean taken(String file, List<TemplateFault> wrong) {
    faults.addAll(wrong);
    if (wrong.isEmpty()) {
      own.add(file);
    }
    return wrong.isEmpty();
  }

  private Optional<List<String>> lines(String file) {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        return unread(
            file,
            Said.of("it is larger than 100 kB", "超过 100 kB"),
            Said.of("A template has a page of text.", "模板只需一页文字。"));
      }
      List<String> lines = Files.readString(path).replace("\uFEFF", "").lines().toList();
      return Optional.of(lines);
    } catch (CharacterCodingException e) {
      return unread(
          file,
          Said.of("it is not written in UTF-8", "不是 UTF-8 编码"),
          Said.of("Save it as UTF-8.", "请另存为 UTF-8。"));
    } catch (IOException e) {
      return unread(
          file,
          Said.of("it cannot be read (%1$s)", "无法读取（%1$s）", e.getClass().getSimpleName()),
          Said.of("Let the user that Quayside runs as read it.", "请让运行 Quayside 的用户有读取权限。"));
    }
  }

  private Optional<List<String>> unread(String file, Said wrong, Said remedy) {
    faults.add(new TemplateFault(file, 0, wrong, remedy));
    return Optional.empty();
  }

  /** A name mistyped is a template that nobody reads. */
  private void unknownFiles() {
    List<String> known = new ArrayList<>(List.of(LOOK));
    for (Language language : Language.values()) {
      known.add(letter(language));
      known.add(paper(language));
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> Objects.requireNonNull(file.getFileName()).toString())
          .filter(name -> name.endsWith(".txt") && !known.contains(name))
          .sorted()
          .forEach(name ->
              faults.add(
                  new TemplateFault(
                      name,
                      0,
                      Said.of("nobody reads a file of this name", "没有程序读取这个文件名"),
                      Said.of("The names are: %1$s.", "可用文件名：%1$s。", String.join(", ", known)))));
    } catch (IOException e) {
      faults.add(
          new TemplateFault(
              folder.toString(),
              0,
              Said.of("this folder cannot be read", "无法读取该文件夹"),
              Said.of(
                  "company.templates names the folder with the templates.",
                  "company.templates 应为模板所在的文件夹。")));
    }
  }

  /** Those that come with the product; the same files, without their checks. */
  static Templates ours() {
    Map<Language, LetterWords> letters = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<Passage, Wording> passages = new EnumMap<>(Passage.class);
      for (Section section :
          Section.of(letter(language), text(language).lines().toList(), new ArrayList<>())) {
        Passage passage = Passage.headed(Kind.LETTER, section.heading()).orElseThrow();
        passages.put(passage, new Wording(section.text()));
      }
      letters.put(language, new LetterWords(passages));
    }
    return new Templates(letters, Look.PLAIN, List.of(), List.of());
  }

  /** Our letter as a file, to begin one's own with. */
  public static String text(Language language) {
    try (var in =
        Objects.requireNonNull(TemplateFolder.class.getResourceAsStream(letter(language)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a template out of our own jar", e);
    }
  }
}
