package org.rapport.feedback.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.SomeStaff;
import org.rapport.feedback.cases.ManyCasesRoom;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffMember;

/** Who else is at a case right now, and for whom that is (C14). */
@Tag("database")
class BePresentTest {

  private ManyCasesRoom room;
  private String reference;
  private Duration later = Duration.ZERO;

  @BeforeEach
  void open() {
    room = new ManyCasesRoom();
    reference = room.received();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private List<Present> at(StaffMember who, boolean writing) {
    room.user().signIn(who);
    return room.ask(
        acts ->
            new BePresent(
                    acts.standing(),
                    new JpaPresences(acts.em()),
                    room.user(),
                    new SomeStaff(ManyCasesRoom.ADA, ManyCasesRoom.BO),
                    Clock.fixed(room.now().plus(later), ZoneOffset.UTC))
                .at(reference, writing));
  }

  @Test
  void C14_colleagues_at_the_same_case_learn_of_each_other_for_two_minutes() {
    assertThat(at(ManyCasesRoom.ADA, false)).isEmpty();

    assertThat(at(ManyCasesRoom.BO, true))
        .extracting(present -> present.name() + " " + present.writing())
        .containsExactly("Ada false");
    assertThat(at(ManyCasesRoom.ADA, false))
        .extracting(present -> present.name() + " " + present.writing())
        .containsExactly("Bo true");

    later = Duration.ofMinutes(3);
    assertThat(at(ManyCasesRoom.ADA, false)).isEmpty();
  }

  @Test
  void C14_whom_a_case_is_about_learns_of_nobody_and_nobody_of_them() {
    room.user().signIn(ManyCasesRoom.ADA);
    room.nameConflict(reference, ManyCasesRoom.BO.id());

    assertThatThrownBy(() -> at(ManyCasesRoom.BO, true)).isInstanceOf(NotFound.class);
    assertThat(at(ManyCasesRoom.ADA, false)).isEmpty();
  }
}
