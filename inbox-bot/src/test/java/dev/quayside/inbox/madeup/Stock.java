package dev.quayside.inbox.madeup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What made-up inquiries are made of, from plain lists: ports, goods, and sentences by their kind.
 */
public record Stock(
    List<Port> starts,
    List<Port> ends,
    List<Shipment.Goods> goods,
    Map<Tongue, Map<String, List<String>>> sentences) {

  /** The forms an inquiry is set out in; each language has sentences of these kinds. */
  static final List<String> FORMS =
      List.of("ONE_LINE", "POLITE", "LIST", "TABLE", "CHAT", "BULLETS");

  public Stock {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
    goods = List.copyOf(goods);
    sentences = Map.copyOf(sentences);
  }

  public static Stock builtIn() {
    var starts = new ArrayList<Port>();
    var ends = new ArrayList<Port>();
    for (var line : lines("ports.txt")) {
      var words = line.split(" ", 4);
      var port = new Port(words[1], words[2].replace('-', ' '), words[3]);
      (words[0].equals("FROM") ? starts : ends).add(port);
    }
    var goods =
        lines("goods.txt").stream()
            .map(line -> line.split("\\|", 2))
            .map(names -> new Shipment.Goods(names[0], names[1]))
            .toList();
    return new Stock(
        starts,
        ends,
        goods,
        Map.of(Tongue.EN, sentences("en.txt"), Tongue.ZH, sentences("zh.txt")));
  }

  List<String> of(Tongue tongue, String kind) {
    return Objects.requireNonNull(Objects.requireNonNull(sentences.get(tongue)).get(kind), kind);
  }

  private static Map<String, List<String>> sentences(String file) {
    var kinds = new HashMap<String, List<String>>();
    for (var line : lines(file)) {
      var bar = line.indexOf('|');
      kinds
          .computeIfAbsent(line.substring(0, bar), kind -> new ArrayList<>())
          .add(line.substring(bar + 1));
    }
    return Map.copyOf(kinds);
  }

  private static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(Stock.class.getResourceAsStream(file), file);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return reader.readAllLines().stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read from the jar", e);
    }
  }
}
