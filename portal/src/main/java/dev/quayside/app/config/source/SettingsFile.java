package dev.quayside.app.config.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads quayside.yaml as written: with lines, for the messages, and word by word, because YAML 1.1
 * would make a truth value of {@code tls: off} and a number of a password.
 */
public final class SettingsFile {

  private static final long MOST_BYTES = 100_000;

  private final Path file;
  private final List<Said> said = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private SettingsFile(Path file) {
    this.file = file;
  }

  public static Heard read(Path file) {
    var reader = new SettingsFile(file);
    reader.read();
    return new Heard(reader.said, reader.problems);
  }

  private void read() {
    try {
      if (Files.size(file) > MOST_BYTES) {
        problems.add(file + ": larger than 100 kB, so no settings file");
        return;
      }
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Node root = new Yaml(options).compose(new StringReader(Files.readString(file)));
      if (root != null) {
        take("", root);
      }
    } catch (CharacterCodingException e) {
      problems.add(file + ": is not written in UTF-8; save it as UTF-8");
    } catch (IOException e) {
      problems.add(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add("%s, line %d: not YAML: %s".formatted(file, line, e.getProblem()));
    } catch (YAMLException e) {
      problems.add(file + ": not YAML, or too deeply nested");
    }
  }

  private void take(String path, Node node) {
    switch (node) {
      case MappingNode mapping ->
          mapping
              .getValue()
              .forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                  String below = path.isEmpty() ? name.getValue() : path + "." + name.getValue();
                  checkName(below, name);
                  take(below, entry.getValueNode());
                }
              });
      case ScalarNode scalar ->
          Place.of(path)
              .key()
              .ifPresentOrElse(key -> say(path, key, scalar), () -> refuse(path, scalar));
      default ->
          problems.add(
              path.isEmpty()
                  ? "%s: settings are written as \"name: value\"".formatted(where(node))
                  : "%s: %s wants one value, no list".formatted(where(node), path));
    }
  }

  private void say(String path, Key key, ScalarNode scalar) {
    if (!scalar.getValue().isBlank()) {
      said.add(new Said(Place.of(path).name(), key, scalar.getValue(), where(scalar)));
    }
  }

  /** A word where settings are wanted; an unknown name was told of already. */
  private void refuse(String path, ScalarNode scalar) {
    if (path.isEmpty()) {
      problems.add("%s: settings are written as \"name: value\"".formatted(where(scalar)));
    } else if (isGroup(path) && !scalar.getValue().isBlank()) {
      problems.add(
          "%s: %s is a group of settings, such as %s"
              .formatted(where(scalar), path, Suggestion.within(path)));
    }
  }

  private static boolean isGroup(String path) {
    String group = Place.of(path).path() + ".";
    return Arrays.stream(Several.values()).anyMatch(several -> path.equals(several.prefix()))
        || Arrays.stream(Key.values()).anyMatch(key -> key.path().startsWith(group));
  }

  private void checkName(String path, Node name) {
    var place = Place.of(path);
    String plain = place.path();
    boolean known =
        isGroup(path) || (place.name().isEmpty() ? Key.named(plain) : place.key()).isPresent();
    boolean above =
        !known && Arrays.stream(Key.values()).anyMatch(key -> plain.startsWith(key.path() + "."));
    if (!place.isNamedWell()) {
      Place.several(path)
          .filter(several -> path.equals(several.prefix() + "." + place.name()))
          .ifPresent(several ->
              problems.add(
                  "%s: %s is named with small letters, digits and hyphens, not \"%s\""
                      .formatted(where(name), several.called(), place.name())));
    } else if (above) {
      problems.add("%s: %s: one value is wanted here".formatted(where(name), path));
    } else if (!known && parentKnown(path)) {
      problems.add(
          "%s: there is no setting %s%s".formatted(where(name), path, Suggestion.of(plain)));
    }
  }

  /** One message for a mistyped group, none for each setting in it. */
  private static boolean parentKnown(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 || isGroup(path.substring(0, dot));
  }

  private String where(Node node) {
    return file + ", line " + (node.getStartMark().getLine() + 1);
  }
}
