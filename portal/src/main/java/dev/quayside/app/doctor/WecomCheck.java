package dev.quayside.app.doctor;

import dev.quayside.app.config.Wecom;
import dev.quayside.app.wecom.Told;
import dev.quayside.app.wecom.Wire;

/** Asks WeCom for a pass as the bot and the notifier would; fetches nothing, sends nothing. */
final class WecomCheck {

  private static final String ABOUT = "WeCom";

  private WecomCheck() {}

  static Finding look(Wecom wecom, String portal) {
    return switch (new Wire(wecom).newPass()) {
      case Told.Good _ ->
          new Finding.Fine(
              ABOUT,
              "%s lets %s call; its callback is to lead to %s/wecom/callback"
                  .formatted(wecom.baseUrl(), wecom.corpId(), portal));
      case Told.Faulty faulty ->
          new Finding.Wrong(ABOUT, faulty.advice(), "customers who write by chat are not heard");
      case Told.Silent(String why) ->
          new Finding.Wrong(
              ABOUT, why, "look at wecom.base-url, and at the way out of this machine");
    };
  }
}
