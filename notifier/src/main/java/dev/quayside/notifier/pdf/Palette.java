package dev.quayside.notifier.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The colours a paper is printed in: ours, but for those a house has of its own. */
public record Palette(Map<Tint, Integer> own) {

  public static final Palette OURS = new Palette(Map.of());

  public Palette {
    own = Map.copyOf(own);
  }

  /**
   * The same with another colour.
   *
   * @param rgb 0xRRGGBB; empty for the one that is there
   */
  public Palette with(Tint tint, Optional<Integer> rgb) {
    if (rgb.isEmpty()) {
      return this;
    }
    Map<Tint, Integer> more = new EnumMap<>(Tint.class);
    more.putAll(own);
    more.put(tint, rgb.get());
    return new Palette(more);
  }

  float red(Tint tint) {
    return (rgb(tint) >> 16 & 0xFF) / 255f;
  }

  float green(Tint tint) {
    return (rgb(tint) >> 8 & 0xFF) / 255f;
  }

  float blue(Tint tint) {
    return (rgb(tint) & 0xFF) / 255f;
  }

  private int rgb(Tint tint) {
    return own.getOrDefault(tint, tint.rgb());
  }
}
