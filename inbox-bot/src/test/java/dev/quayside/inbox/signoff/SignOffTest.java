package dev.quayside.inbox.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the writer's own name, and what is a word of weight that only stands alone. */
class SignOffTest {

  @ParameterizedTest
  @CsvSource({
    "王芳, , li@acme.example, 王芳",
    "王芳, , li@acme.example, 小王",
    "陈小明, , li@acme.example, 陈明",
    "Fang Wang, , x@acme.example, 王芳",
    "'', , wangfang@acme.example, 王芳",
    "'', 王芳, sales@acme.example, 王芳",
    "'', , chen.xm@acme.example, 小陈",
    "Tom Baker, , x@acme.example, tom",
    "'', , petra.lange@acme.example, petra",
    "'', , petra.lange@acme.example, petra lange",
  })
  void his_name(String shown, String known, String address, String clause) {
    assertThat(SignOff.of(shown, Optional.ofNullable(known), address).is(clause)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "王芳, , wangfang@acme.example, 高柜",
    "王芳, , wangfang@acme.example, 含税",
    "王芳, , wangfang@acme.example, 马上要",
    "高峰, , gao@acme.example, 高柜",
    "Tom Baker, , tom@acme.example, tom needs a reefer",
    "'', , sales@acme.example, 王芳",
    "'', , a.b@acme.example, a b",
  })
  void no_name_of_his(String shown, String known, String address, String clause) {
    assertThat(SignOff.of(shown, Optional.ofNullable(known), address).is(clause)).isFalse();
  }
}
