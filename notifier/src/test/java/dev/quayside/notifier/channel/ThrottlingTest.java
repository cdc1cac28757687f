package dev.quayside.notifier.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrottlingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "432 4.3.2 Concurrent connections limit exceeded",
        "554 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded",
        "421 4.7.28 Gmail has detected an unusual rate of mail; rate limited",
        "450 4.2.1 Peak SMTP relay limit exceeded for customer",
        "421 4.4.2 Message submission rate for this client has exceeded the configured limit",
        "451 MI:SFQ 163 smtp5",
        "550 Mailbox frequency limited"
      })
  void what_slows_the_whole_box_down_is_known_by_its_words(String said) {
    assertThat(Throttling.rest(said)).contains(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 5.4.5 Daily user sending limit exceeded",
        "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException",
        "550 RP:TRC 163 smtp1"
      })
  void when_the_day_is_used_up_the_rest_is_long(String said) {
    assertThat(Throttling.rest(said)).contains(Duration.ofHours(1));
  }

  @Test
  void what_has_to_do_with_one_reader_or_one_letter_slows_nothing() {
    assertThat(
            Throttling.rest(
                "450 4.2.1 The user you are trying to contact is receiving mail at a rate that"
                    + " prevents additional messages; too many messages"))
        .isEmpty();
    assertThat(Throttling.rest("550 5.1.1 No such user")).isEmpty();
    assertThat(Throttling.rest("452 4.2.2 Over quota, size limit exceeded")).isEmpty();
  }
}
