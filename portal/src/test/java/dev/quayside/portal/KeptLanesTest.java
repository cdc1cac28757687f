package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer keeps the lanes he looks up again and again. */
class KeptLanesTest {

  private static final int MOST = 30;

  private OpenPortal portal;
  private Browser baker;
  private String token = "";

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    baker = portal.signedIn(SampleHouse.BAKER);
    token = baker.tokenOn("/rates");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void of_as_many_as_are_kept_one_is_replaced_and_none_is_added() {
    for (int i = 0; i < MOST; i++) {
      keep("Port " + i, "1");
    }

    keep("Port 7", "3");
    keep("Port " + MOST, "1");

    assertThat(baker.get("/rates").body())
        .contains("origin=Port+7&amp;destination=Hamburg&amp;hc40=3")
        .doesNotContain("origin=Port+7&amp;destination=Hamburg&amp;hc40=1")
        .doesNotContain("Port+" + MOST);
  }

  private void keep(String origin, String boxes) {
    baker.post(
        "/rates/keep",
        List.of("token", token, "origin", origin, "destination", "Hamburg", "hc40", boxes));
  }
}
