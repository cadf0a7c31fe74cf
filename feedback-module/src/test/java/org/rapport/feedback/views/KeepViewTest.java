package org.rapport.feedback.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.ManyCases;
import org.rapport.feedback.cases.Fakes;
import org.rapport.feedback.inbox.InboxOver;
import org.rapport.feedback.inbox.InboxWords;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;

/** Views of the inbox under a name, one’s own and shared, with how much is in them (C14). */
@Tag("database")
class KeepViewTest {

  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final StaffMember BO = new StaffMember(12, "bo", "Bo");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), ZoneOffset.UTC);
  private static final InboxWords MINE = new InboxWords("", "", "", "me", "", "", "", "");

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestUser user = new TestUser();
  private final List<String> audited = new ArrayList<>();

  @BeforeEach
  void fill() {
    db.execute(ManyCases.sql(400));
    user.signIn(ADA);
  }

  @AfterEach
  void close() {
    db.close();
  }

  private <T> T asking(Function<KeepView, T> use) {
    return db.calling("feedback", em -> use.apply(keep(em)));
  }

  private KeepView keep(EntityManager em) {
    return new KeepView(
        new JpaSavedViews(em),
        InboxOver.of(em, new Fakes().store, user, new Fakes().audit, CLOCK),
        user,
        (action, type, id, details) -> audited.add(action + " " + id),
        new TestSettings(Path.of("target")),
        CLOCK,
        new SecureRandom());
  }

  private List<ViewLine> all() {
    return asking(KeepView::all);
  }

  @Test
  void C14_a_shared_view_means_everybodys_own_cases_and_counts_them_for_its_reader() {
    asking(keep -> keep.added(" Mine ", true, MINE));

    ViewLine adas = all().get(0);
    assertThat(adas.name()).isEqualTo("Mine");
    assertThat(adas.count()).isPositive();
    user.signIn(BO);
    ViewLine bos = all().get(0);
    assertThat(bos.words()).isEqualTo(MINE);
    assertThat(bos.count()).isZero();
    assertThat(audited).containsExactly("view.shared Mine");
  }

  @Test
  void C14_ones_own_view_is_nobody_elses_and_nobody_else_forgets_it() {
    long id = asking(keep -> keep.added("Mine", false, MINE)).id();
    user.signIn(BO);
    assertThat(all()).isEmpty();
    assertThatThrownBy(() -> remove(id)).isInstanceOf(NotFound.class);

    user.signIn(ADA);
    remove(id);
    assertThat(all()).isEmpty();
  }

  @Test
  void C14_only_who_assigns_cases_shares_views_or_forgets_shared_ones() {
    user.signIn(BO, Permission.CASES_READ);
    assertThatThrownBy(() -> asking(keep -> keep.added("Mine", true, MINE)))
        .isInstanceOf(Forbidden.class);

    user.signIn(ADA);
    long id = asking(keep -> keep.added("Mine", true, MINE)).id();
    user.signIn(BO, Permission.CASES_READ);
    assertThat(all().get(0).removable()).isFalse();
    assertThatThrownBy(() -> remove(id)).isInstanceOf(NotFound.class);
    user.signIn(BO);
    remove(id);
    assertThat(all()).isEmpty();
  }

  @Test
  void C14_words_that_are_none_of_ours_are_not_kept_and_a_view_of_everything_is_no_view() {
    InboxWords odd = new InboxWords("NONSENSE", "COMPLAINT", "x".repeat(300), "", "", "", "", "x");
    assertThat(asking(keep -> keep.added("Odd", false, odd)).words())
        .isEqualTo(new InboxWords("", "COMPLAINT", "", "", "", "", "", ""));

    InboxWords plain = new InboxWords("NONSENSE", "", "", "everybody", "", "", "", "");
    assertThatThrownBy(() -> asking(keep -> keep.added("All", false, plain)))
        .isInstanceOf(Invalid.class);
    InboxWords tooLong = new InboxWords("", "", "", "", "", "x".repeat(201), "", "");
    assertThatThrownBy(() -> asking(keep -> keep.added("Long", false, tooLong)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> asking(keep -> keep.added(" ", false, MINE)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void C14_nobody_keeps_more_views_than_can_be_counted() {
    for (int i = 0; i < KeepView.MOST; i++) {
      String name = "View " + i;
      asking(keep -> keep.added(name, false, MINE));
    }
    assertThatThrownBy(() -> asking(keep -> keep.added("One more", false, MINE)))
        .isInstanceOf(Refusal.class);
  }

  private void remove(long id) {
    db.inTransaction("feedback", em -> keep(em).removed(id));
  }
}
