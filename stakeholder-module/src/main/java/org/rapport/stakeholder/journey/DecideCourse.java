package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.RelationshipEnded;

/** Decides how it goes on after the first meetings (mission J9). */
@ApplicationScoped
@Transactional
public class DecideCourse {

  private final RelationshipWork work;
  private final Standing standing;
  private final Event<RelationshipEnded> ended;

  @Inject
  DecideCourse(RelationshipWork work, Standing standing, Event<RelationshipEnded> ended) {
    this.work = work;
    this.standing = standing;
    this.ended = ended;
  }

  protected DecideCourse() {
    this(null, null, null);
  }

  /**
   * @throws org.rapport.kernel.Refusal without a shared view of the need and their willingness
   */
  public void goOn(long id, long version) {
    work.on(id, version, "goesOn", Relationship::goOn);
  }

  /**
   * @param to who can serve them better
   * @param formally whether by a formal referral
   * @throws org.rapport.kernel.Refusal unless both are said
   */
  public void refer(long id, long version, String to, Boolean formally) {
    String whom = Text.optional(to, "to", 300);
    over(work.on(id, version, "referred", (it, stamp) -> it.refer(whom, formally, stamp)));
  }

  /**
   * @param helps what was done so that they find another opportunity
   * @throws org.rapport.kernel.Refusal without one of the four reasons, or without a help
   */
  public void end(long id, long version, EndReason reason, Collection<String> helps, String note) {
    String more = Text.optional(note, "note", 2000);
    over(work.on(id, version, "ended", (it, stamp) -> it.end(reason, helps, more, stamp)));
  }

  private void over(Relationship relationship) {
    EndingView ending = relationship.ending().orElseThrow().view();
    standing.potential(relationship.stakeholderId(), ending.on());
    ended.fire(
        new RelationshipEnded(
            relationship.stakeholderId(), relationship.id(), ending.on(), false, false, Set.of()));
  }
}
