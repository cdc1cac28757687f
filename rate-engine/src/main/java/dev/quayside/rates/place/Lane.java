package dev.quayside.rates.place;

/**
 * Where the main carriage goes from and to, each by the code its place is filed under ({@link
 * Place#code()}).
 */
public record Lane(UnLocode origin, UnLocode destination) {

  public Lane {
    if (origin.equals(destination)) {
      throw new IllegalArgumentException("A lane needs two places: " + origin);
    }
  }

  public static Lane of(String origin, String destination) {
    return new Lane(new UnLocode(origin), new UnLocode(destination));
  }

  @Override
  public String toString() {
    return origin + "-" + destination;
  }
}
