package dev.quayside.portal.tracking;

import dev.quayside.portal.words.Saying;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object and notes what is wrong with them. */
final class Fields {

  private static final int LONGEST = 200;

  private final JsonNode object;
  private final String parent;
  private final List<Fault> faults;

  private Fields(JsonNode object, String parent, List<Fault> faults) {
    this.object = object;
    this.parent = parent;
    this.faults = faults;
  }

  static Fields of(JsonNode object) {
    return new Fields(object, "", new ArrayList<>());
  }

  /** An object within this one; empty where there is none. */
  Fields within(String name) {
    return new Fields(object.path(name), parent + "/" + name, faults);
  }

  /** The objects of a list within this one. */
  List<Fields> each(String name) {
    List<Fields> all = new ArrayList<>();
    JsonNode list = object.path(name);
    if (!list.isMissingNode() && !list.isArray()) {
      wrong(name, Saying.of("is no list", "不是列表"));
    }
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      all.add(new Fields(list.get(i), parent + "/" + name + "/" + i, faults));
    }
    return all;
  }

  /** A text without the blanks around it; empty where there is none. */
  Optional<String> text(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
    if (!value.isString() && !value.isNumber()) {
      wrong(name, Saying.of("is no text", "不是文本"));
    } else if (text.length() > LONGEST) {
      wrong(name, Saying.of("is longer than %d characters", "超过%d个字符", LONGEST));
    }
    return Optional.of(text).filter(it -> !it.isEmpty() && it.length() <= LONGEST);
  }

  Optional<String> needed(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty() && faults.stream().noneMatch(it -> it.pointer().equals(at(name)))) {
      faults.add(Fault.missing(at(name)));
    }
    return text;
  }

  /** The texts of a list. */
  List<String> texts(String name) {
    List<String> all = new ArrayList<>();
    for (JsonNode value : object.path(name)) {
      if (value.isString() && !value.asString().isBlank()) {
        all.add(value.asString().strip());
      }
    }
    return all;
  }

  boolean yes(String name) {
    return object.path(name).asBoolean(false);
  }

  /** A moment with the offset of the clock it was read from (RFC 3339). */
  Optional<OffsetDateTime> moment(String name) {
    return text(name).flatMap(text -> moment(name, text));
  }

  private Optional<OffsetDateTime> moment(String name, String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      wrong(
          name,
          Saying.of(
              "is no moment with an offset, such as 2026-06-14T08:00:00+08:00",
              "不是带时区偏移的时间，例如2026-06-14T08:00:00+08:00"));
      return Optional.empty();
    }
  }

  /** One of a closed set; null-free and upper case. */
  <E extends Enum<E>> Optional<E> one(String name, E[] all) {
    Optional<String> text = needed(name);
    Optional<E> found =
        text.flatMap(it -> Stream.of(all).filter(one -> one.name().equals(it)).findFirst());
    if (text.isPresent() && found.isEmpty()) {
      wrong(
          name,
          Saying.of(
              "is none of %s",
              "不在下列之中：%s", String.join(", ", Stream.of(all).map(Enum::name).toList())));
    }
    return found;
  }

  void wrong(String name, Saying why) {
    faults.add(new Fault(at(name), why));
  }

  private String at(String name) {
    return parent + "/" + name;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }
}
