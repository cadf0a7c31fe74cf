package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.Samples;

/** Where both sides stand, point by point and round by round, on PostgreSQL. */
@Tag("database")
class NegotiationTest {

  private static final LocalDate TODAY = Samples.TODAY;

  private final JourneyRoom room = new JourneyRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void J7_positions_stand_side_by_side_and_earlier_rounds_stay_as_they_were() {
    long id = room.begun("Lakeside Theater");
    long often = opened(id, "How often", round("Daily", "Weekly", null, 20));
    long money = opened(id, "费用", round("全部由你们", "各半🙂", null, 20));
    room.doing(j -> j.negotiate().again(id, often, round("Twice", "Twice", "Tue and Fri", 3)));

    List<PointView> points = of(id);

    assertThat(points).extracting(PointView::id).containsExactly(often, money);
    assertThat(points).extracting(PointView::agreed).containsExactly(true, false);
    assertThat(points.get(0).now()).isEqualTo(round("Twice", "Twice", "Tue and Fri", 3));
    assertThat(points.get(0).earlier())
        .extracting(PointView.RoundView::facts)
        .containsExactly(round("Daily", "Weekly", null, 20));
    assertThat(points.get(1).now().ours()).isEqualTo("各半🙂");
    assertThat(room.timeline)
        .anyMatch(told -> told.what().key().equals("timeline.relationship.negotiated"));
    assertThat(room.registry.audited)
        .anyMatch(line -> line.startsWith("relationship.negotiated " + id));
  }

  @Test
  void J7_what_was_agreed_may_be_opened_again_by_a_later_round() {
    long id = room.begun("Riverside Choir");
    long point = opened(id, "How often", round("Daily", "Weekly", "Twice", 9));

    room.doing(j -> j.negotiate().again(id, point, round("Daily after all", "Twice", " ", 0)));

    assertThat(of(id).get(0).agreed()).isFalse();
  }

  @Test
  void J7_rounds_follow_each_other_and_none_is_in_the_future() {
    long id = room.begun("Orderly Ltd.");
    long point = opened(id, "How often", round("Daily", "Weekly", null, 5));

    assertThatThrownBy(
            () -> room.doing(j -> j.negotiate().again(id, point, round("a", "b", null, 6))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> opened(id, "Money", round("a", "b", null, -1)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> opened(id, " ", round("a", "b", null, 1))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> opened(id, "Money", round(" ", null, null, 1)))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(2));
  }

  @Test
  void J7_a_point_belongs_to_its_own_relationship_only() {
    long id = room.begun("One Ltd.");
    long other = room.begun("Other Ltd.");
    long point = opened(id, "How often", round("Daily", "Weekly", null, 5));

    assertThatThrownBy(
            () -> room.doing(j -> j.negotiate().again(other, point, round("a", "b", null, 1))))
        .isInstanceOf(NotFound.class);
    assertThat(of(other)).isEmpty();
  }

  private long opened(long relationship, String about, RoundEntry first) {
    return room.in(j -> j.negotiate().over(relationship, about, first));
  }

  private List<PointView> of(long relationship) {
    return room.in(j -> j.readNegotiation().of(relationship));
  }

  private static RoundEntry round(String theirs, String ours, String agreed, int daysAgo) {
    return new RoundEntry(theirs, ours, agreed, TODAY.minusDays(daysAgo));
  }
}
