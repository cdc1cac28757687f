package dev.quayside.portal.signin;

import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import java.util.List;
import java.util.Optional;

/** The other houses by whose accounts people sign in here, and what came of trying that. */
public record OtherWays(List<Way> ways) {

  public static final String BEGIN = "/sign-in/with/";

  public OtherWays {
    ways = List.copyOf(ways);
  }

  /**
   * One of them.
   *
   * @param name as it stands in addresses
   * @param label as it stands on its button
   */
  public record Way(String name, String label) {}

  /** Somebody came back from one, and is not let in. */
  public record Came(TurnedAway why, Way from) {}

  /** The page that says so. The code he came with does not stand in its address. */
  public static String cameBack(String name, TurnedAway why, String next) {
    String page = "/sign-in?by=" + name + "&away=" + why;
    return next.isEmpty() ? page : page + "&next=" + next;
  }

  /** What that page is to say. */
  Optional<Came> came(Visit visit) {
    Optional<TurnedAway> why =
        said(visit, "away").flatMap(word -> Typed.one(TurnedAway.values(), word));
    return said(visit, "by")
        .flatMap(name -> ways.stream().filter(way -> way.name().equals(name)).findFirst())
        .flatMap(way -> why.map(it -> new Came(it, way)));
  }

  private static Optional<String> said(Visit visit, String name) {
    return visit.query().first(name).asOptional();
  }
}
