package dev.quayside.inbox.madeup;

/**
 * A port, with its right code.
 *
 * @param code UN/LOCODE
 */
public record Port(String code, String en, String zh) {

  public String name(Tongue tongue) {
    return tongue == Tongue.EN ? en : zh;
  }
}
