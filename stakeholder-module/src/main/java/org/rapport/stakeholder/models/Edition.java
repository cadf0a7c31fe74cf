package org.rapport.stakeholder.models;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/**
 * One version of a principle or of a relationship model: drafted, agreed by somebody else,
 * communicated, trained, retired (mission J2). From the agreement on its words never change.
 */
@Entity
@Table(schema = "stakeholder", name = "edition")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 16)
abstract class Edition {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition")
  @SequenceGenerator(
      name = "edition",
      schema = "stakeholder",
      sequenceName = "edition_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "line_id", nullable = false)
  private long lineId;

  @Basic(optional = false)
  private int number;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private EditionState state;

  @Embedded private Wording wording;

  @Embedded private Signatures signatures;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "edition_author",
      joinColumns = @JoinColumn(name = "edition_id"))
  @Column(name = "staff_id")
  private List<Long> authors = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "edition_announcement",
      joinColumns = @JoinColumn(name = "edition_id"))
  @OrderBy("day, notedAt")
  private List<Announcement> announcements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "edition_training",
      joinColumns = @JoinColumn(name = "edition_id"))
  @OrderBy("day, notedAt, staffId")
  private List<Training> trainings = new ArrayList<>();

  protected Edition() {}

  /**
   * A draft.
   *
   * @param lineId what the versions of one principle or model share
   * @param number of the version in its line, from 1
   */
  Edition(long lineId, int number, Stamp stamp) {
    this.lineId = lineId;
    this.number = number;
    this.state = EditionState.DRAFT;
    this.signatures = new Signatures(stamp);
  }

  abstract EditionKind kind();

  /** How many texts an agreement still waits for. */
  abstract int missing();

  final void say(Words name, Words text, Stamp stamp) {
    writing(stamp);
    this.wording = new Wording(name, text);
  }

  /**
   * To be called before any word changes.
   *
   * @throws Refusal once it is agreed: a change makes a new version
   */
  final void writing(Stamp stamp) {
    refuseUnlessDraft();
    if (stamp.by() != null && !authors.contains(stamp.by())) {
      authors.add(stamp.by());
    }
    signatures.changed(stamp);
  }

  /**
   * Four eyes: whoever wrote a word of it does not agree to it (mission J2).
   *
   * @throws Refusal if it is no draft, not complete in both languages, or the person's own
   */
  void agree(Stamp stamp) {
    if (state != EditionState.DRAFT) {
      throw Refusal.because("stakeholder", "models.agree.notDraft", number);
    }
    if (stamp.by() == null || authors.contains(stamp.by())) {
      throw Refusal.because("stakeholder", "models.agree.own");
    }
    if (missing() > 0) {
      throw Refusal.because("stakeholder", "models.agree.incomplete", missing());
    }
    state = EditionState.AGREED;
    signatures.agreed(stamp);
  }

  /** Keeps to whom it was made known, and when. */
  final void communicate(LocalDate on, String audience, Stamp stamp) {
    refuseUnlessInForce();
    announcements.add(new Announcement(on, audience, stamp));
    if (state == EditionState.AGREED) {
      state = EditionState.COMMUNICATED;
    }
    signatures.changed(stamp);
  }

  /**
   * Keeps who was trained in it, and when.
   *
   * @throws Refusal before it is made known: nobody is trained in what nobody has heard of
   */
  final void train(Collection<Long> staff, LocalDate on, String note, Stamp stamp) {
    refuseUnlessInForce();
    if (state == EditionState.AGREED) {
      throw Refusal.because("stakeholder", "models.train.notCommunicated");
    }
    trainings.addAll(Training.of(staff, on, note, stamp));
    state = EditionState.IN_TRAINING;
    signatures.changed(stamp);
  }

  /**
   * @param followers how many relationships follow it
   * @throws Refusal while any does, for nothing retired can be followed
   */
  final void retire(String reason, long followers, Stamp stamp) {
    refuseUnlessInForce();
    if (followers > 0) {
      throw Refusal.because("stakeholder", "models.retire.followed", followers);
    }
    signatures.retired(Text.required(reason, "reason", 500), stamp);
    state = EditionState.RETIRED;
  }

  /** Agreed words stay; a draft has no version to be made from it. */
  final void refuseDraftFromDraft() {
    if (state == EditionState.DRAFT) {
      throw Refusal.because("stakeholder", "models.draft.isDraft", number);
    }
  }

  final void refuseUnlessDraft() {
    if (state != EditionState.DRAFT) {
      throw Refusal.because("stakeholder", "models.notDraft", number);
    }
  }

  private void refuseUnlessInForce() {
    if (!state.isInForce()) {
      throw Refusal.because("stakeholder", "models.notInForce." + state, number);
    }
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long lineId() {
    return lineId;
  }

  int number() {
    return number;
  }

  EditionState state() {
    return state;
  }

  Words name() {
    return wording.name();
  }

  Words text() {
    return wording.text();
  }

  Signatures signatures() {
    return signatures;
  }

  List<Long> authors() {
    return List.copyOf(authors);
  }

  List<Announcement> announcements() {
    return List.copyOf(announcements);
  }

  List<Training> trainings() {
    return List.copyOf(trainings);
  }
}
