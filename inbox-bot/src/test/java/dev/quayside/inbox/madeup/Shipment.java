package dev.quayside.inbox.madeup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a made-up customer wants carried.
 *
 * @param kilos gross weight of all boxes together
 * @param term Incoterm, three letters
 */
public record Shipment(
    Port from,
    Port to,
    List<Boxes> boxes,
    Optional<Goods> goods,
    Optional<Integer> kilos,
    Optional<LocalDate> ready,
    Optional<String> term) {

  public Shipment {
    boxes = List.copyOf(boxes);
  }

  /** As far as these facts are said: goods, weight, ready, term. */
  Shipment saying(Set<String> facts) {
    return new Shipment(
        from,
        to,
        boxes,
        goods.filter(said -> facts.contains("goods")),
        kilos.filter(said -> facts.contains("weight")),
        ready.filter(said -> facts.contains("ready")),
        term.filter(said -> facts.contains("term")));
  }

  /**
   * Containers of one type.
   *
   * @param type as the trade writes it, such as 40HC
   */
  public record Boxes(String type, int quantity) {}

  /** What is in them, in both languages. */
  public record Goods(String en, String zh) {

    public String name(Tongue tongue) {
      return tongue == Tongue.EN ? en : zh;
    }
  }
}
