package dev.quayside.inbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacesTest {

  @Test
  void a_face_is_drawn_and_other_brackets_stay() {
    assertThat(Faces.drawn("收到[握手][OK] 3x40HQ [急] [COSCO]")).isEqualTo("收到🤝👌 3x40HQ [急] [COSCO]");
  }
}
