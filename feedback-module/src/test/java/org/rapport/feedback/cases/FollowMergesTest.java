package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;

/** Cases go where their stakeholder goes. */
@Tag("database")
class FollowMergesTest {

  private static final long KEPT = 1;
  private static final long GONE = 2;
  private static final long OTHER = 3;
  private static final long MERGE = 9;

  @AutoClose private final CaseRoom room = new CaseRoom();

  @Test
  void R15_cases_of_the_merged_stakeholder_belong_to_the_one_that_stays() {
    String theirs = linked(GONE);
    String kept = linked(KEPT);

    merge();

    assertThat(references(KEPT)).containsExactlyInAnyOrder(theirs, kept);
    assertThat(references(GONE)).isEmpty();
    assertThat(room.fakes.told)
        .last()
        .satisfies(change -> assertThat(change.after().stakeholderId()).isEqualTo(KEPT));
  }

  @Test
  void R15_separating_returns_the_cases_but_not_those_that_came_since() {
    String theirs = linked(GONE);
    String elsewhere = linked(GONE);
    merge();
    String since = linked(KEPT);
    link(elsewhere, OTHER);

    room.tell(
        desk -> desk.follow.separated(new StakeholdersSeparated(MERGE, KEPT, GONE, room.now)));

    assertThat(references(GONE)).containsExactly(theirs);
    assertThat(references(KEPT)).containsExactly(since);
    assertThat(references(OTHER)).containsExactly(elsewhere);
  }

  @Test
  void R14_a_stakeholder_with_a_case_is_in_use() {
    linked(KEPT);

    assertThat(room.<Set<Long>>ask(desk -> desk.follow.among(List.of(KEPT, GONE))))
        .containsExactly(KEPT);
  }

  private void merge() {
    room.tell(desk -> desk.follow.merged(new StakeholdersMerged(MERGE, KEPT, GONE, room.now)));
    room.now = Instant.parse("2026-12-20T02:00:00Z");
  }

  private String linked(long stakeholder) {
    Submitted sent =
        room.ask(desk -> desk.complaint(Identity.NAMED, new Contact("张伟", "zw@example.org", null)));
    link(sent.reference(), stakeholder);
    return sent.reference();
  }

  private void link(String reference, long stakeholder) {
    room.tell(
        desk -> {
          Case subject = desk.cases.withReference(reference).orElseThrow();
          subject.linkTo(stakeholder, desk.work.act(CaseRoom.ADA.id()));
        });
  }

  private List<String> references(long stakeholder) {
    return room.ask(desk -> desk.links.to(stakeholder).stream().map(Case::reference).toList());
  }
}
