package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.StakeholderStatus.EXISTING;
import static org.rapport.stakeholder.StakeholderStatus.POTENTIAL;
import static org.rapport.stakeholder.registry.Samples.NOW;
import static org.rapport.stakeholder.registry.Samples.TODAY;
import static org.rapport.stakeholder.registry.Samples.contact;
import static org.rapport.stakeholder.registry.Samples.later;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

class StakeholderTest {

  private final Stakeholder stakeholder = Samples.stakeholder("福田社区基金会");

  @Test
  void R1_the_first_status_begins_the_history() {
    assertThat(stakeholder.status()).isEqualTo(POTENTIAL);
    assertThat(stakeholder.statusChanges()).hasSize(1);
    assertThat(stakeholder.statusChanges().get(0).on()).isEqualTo(TODAY.minusDays(30));
  }

  @Test
  void R1_every_change_of_status_is_kept_with_day_and_reason() {
    stakeholder.become(Samples.existing(), later(1));

    StatusChange change = stakeholder.statusChanges().get(1);
    assertThat(stakeholder.status()).isEqualTo(EXISTING);
    assertThat(change.on()).isEqualTo(TODAY);
    assertThat(change.reason()).isEqualTo("Agreement signed");
    assertThat(change.changedBy()).isEqualTo(Samples.WORKER + 1);
  }

  @Test
  void R1_a_status_does_not_change_into_itself() {
    assertThatThrownBy(() -> stakeholder.become(Samples.potential(), NOW))
        .isInstanceOf(Refusal.class)
        .hasMessage("stakeholder:stakeholder.status.same.POTENTIAL");
  }

  @Test
  void R1_a_status_does_not_change_before_the_day_of_the_last_change() {
    StatusEntry tooEarly = new StatusEntry(EXISTING, TODAY.minusDays(31), "Agreement signed");

    assertThatThrownBy(() -> stakeholder.become(tooEarly, NOW))
        .isInstanceOf(Refusal.class)
        .hasMessage("stakeholder:stakeholder.status.beforeLast");
  }

  @Test
  void R1_a_status_needs_a_reason_and_a_day_that_has_come() {
    StatusEntry tomorrow = new StatusEntry(EXISTING, TODAY.plusDays(1), " ");

    assertThatThrownBy(() -> stakeholder.become(tomorrow, NOW))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("on", "reason"));
  }

  @Test
  void what_is_wrong_with_facts_and_status_is_told_together() {
    StatusEntry noReason = new StatusEntry(POTENTIAL, null, "");

    assertThatThrownBy(() -> new Stakeholder(Samples.organization(""), Set.of(), noReason, NOW))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("name", "reason"));
  }

  @Test
  void R9_the_first_contact_is_the_main_one() {
    Contact first = stakeholder.add(contact("李敏", false), NOW);

    assertThat(first.isMain()).isTrue();
  }

  @Test
  void R9_the_mark_of_the_main_contact_moves() {
    Contact first = stakeholder.add(contact("李敏", false), NOW);
    Contact second = stakeholder.add(contact("Ann Lee", true), later(1));

    assertThat(first.isMain()).isFalse();
    assertThat(second.isMain()).isTrue();
    assertThat(stakeholder.contacts().main()).isSameAs(second);
  }

  @Test
  void R9_a_refused_consent_replaces_the_one_given_but_both_are_kept() {
    ConsentEntry given = new ConsentEntry(ConsentPurpose.GREETINGS, true, TODAY.minusDays(9));
    ConsentEntry refused = new ConsentEntry(ConsentPurpose.GREETINGS, false, TODAY);
    Contact contact = stakeholder.add(contact("李敏", true, List.of(given)), NOW);

    contact.describe(contact("李敏", true, List.of(refused)), later(1));

    assertThat(contact.entry().consents()).containsExactly(refused);
    assertThat(contact.consents()).hasSize(2);
  }

  @Test
  void R9_an_answer_that_did_not_change_is_not_kept_twice() {
    ConsentEntry given = new ConsentEntry(ConsentPurpose.SURVEYS, true, TODAY);
    Contact contact = stakeholder.add(contact("李敏", true, List.of(given)), NOW);

    contact.describe(contact("李敏", true, List.of(given)), later(1));

    assertThat(contact.consents()).hasSize(1);
  }

  @Test
  void whoever_changed_it_last_is_known() {
    stakeholder.become(Samples.existing(), later(1));

    assertThat(stakeholder.registeredBy()).isEqualTo(Samples.WORKER);
    assertThat(stakeholder.changedBy()).isEqualTo(Samples.WORKER + 1);
    assertThat(stakeholder.changedAt()).isEqualTo(later(1).at());
  }
}
