package dev.quayside.notifier.pdf;

/**
 * The few colours of our paper, unless a house has its own; each dark one is readable on white and
 * when printed in grey.
 */
public enum Tint {
  DARK(0x1F2933),
  GREY(0x5A6672),
  ACCENT(0x0B4F8A),
  BAND(0xEDF3F9),
  LINE(0xCBD4DD);

  private final int rgb;

  Tint(int rgb) {
    this.rgb = rgb;
  }

  /** 0xRRGGBB. */
  int rgb() {
    return rgb;
  }
}
