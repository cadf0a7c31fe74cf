package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.models.CompareVersions;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.VersionChange;
import org.rapport.stakeholder.models.WordDifference;

/** What changed from one version to another. */
@Named
@RequestScoped
public class CompareVersionsPage {

  @Inject private ReadEditions read;
  @Inject private CompareVersions compare;
  @Inject private Texts texts;

  private EditionView before;
  private EditionView after;
  private EditionLine line;
  private List<VersionChange> changes;

  @PostConstruct
  void load() {
    after = read.edition(Parameters.id("id"));
    line = read.line(after.lineId());
    Long from = Parameters.number("from");
    before = from == null ? previous() : read.edition(from);
    changes = compare.between(before.id(), after.id());
  }

  /** The version before; the first one is compared with itself. */
  private EditionView previous() {
    return line.versions().stream()
        .filter(one -> one.number() < after.number())
        .findFirst()
        .orElse(after);
  }

  /** What was taken out and put in, in the language being read. */
  public List<WordDifference.Piece> pieces(VersionChange change) {
    return WordDifference.between(
        change.before().in(texts.language()), change.after().in(texts.language()));
  }

  /** A change that shows in the other language only. */
  public boolean isElsewhere(VersionChange change) {
    return change.before().in(texts.language()).equals(change.after().in(texts.language()));
  }

  public EditionView getBefore() {
    return before;
  }

  public EditionView getAfter() {
    return after;
  }

  public EditionLine getLine() {
    return line;
  }

  public List<VersionChange> getChanges() {
    return changes;
  }

  public boolean isSame() {
    return before.id() == after.id();
  }
}
