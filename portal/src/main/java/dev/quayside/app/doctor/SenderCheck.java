package dev.quayside.app.doctor;

import dev.quayside.app.config.Settings.Box;
import dev.quayside.inbox.trust.Receiving;

/** Says whether a forged sender would be known, and what that means for customers' own prices. */
final class SenderCheck {

  private SenderCheck() {}

  static Finding look(Box box, Receiving receiving) {
    String how =
        switch (receiving) {
          case Receiving.Host(String host) ->
              "proved by dmarc=pass in the Authentication-Results of " + host;
          case Receiving.Microsoft365 _ ->
              "proved by dmarc=pass in Microsoft 365's own Authentication-Results";
          case Receiving.NetEase _ ->
              "never proved, for NetEase tells nothing of DMARC: everybody gets tariff prices";
          case Receiving.OurPages _ -> "proved by having signed in";
          case Receiving.Chat _ -> "told by WeCom";
          case Receiving.Unstated _ ->
              "taken at their word; set %s.receiving-host to the name in your server's Authentication-Results, or its profile, and contract prices go out only where the sender is proved"
                  .formatted(box.group());
        };
    return new Finding.Fine(box.name().isEmpty() ? "senders" : "senders " + box.name(), how);
  }
}
