package org.rapport.feedback.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.feedback.routing.Rule;
import org.rapport.feedback.routing.RulesInForce;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** The records of one case as they are shown, with names instead of numbers. */
final class RecordViews {

  private final CaseRecords records;
  private final Case subject;
  private final boolean internal;
  private final Map<Long, StaffMember> people = new HashMap<>();
  private final List<Attachment> attachments;
  private final Map<Long, FileRelease> releases;
  private final List<Decision> decisions;
  private final List<RemedyAction> remedies;
  private final List<CaseMessage> messages;
  private final List<Note> notes;
  private final List<TimelineEntry> timeline;
  private final List<Long> conflicts;

  private RecordViews(CaseRecords records, Case subject, boolean internal, FileStore store) {
    this.records = records;
    this.subject = subject;
    this.internal = internal;
    this.attachments = records.attachments(subject.id());
    this.releases = store.releases(attachments.stream().map(Attachment::fileId).toList());
    this.decisions = records.decisions(subject.id());
    this.remedies = records.remedies(subject.id());
    this.messages = records.messages(subject.id());
    this.notes = internal ? records.notes(subject.id()) : List.of();
    this.timeline = records.timeline(subject.id());
    this.conflicts = internal ? records.conflicts(subject.id()) : List.of();
  }

  static RecordViews read(
      CaseRecords records, Case subject, StaffDirectory staff, FileStore store) {
    RecordViews views = new RecordViews(records, subject, true, store);
    Set<Long> ids = new HashSet<>(views.conflicts);
    views.decisions.forEach(decision -> ids.add(decision.decidedBy()));
    views.remedies.forEach(action -> ids.add(action.ownerId()));
    views.messages.forEach(message -> ids.add(message.writtenBy()));
    views.notes.forEach(note -> ids.add(note.writtenBy()));
    views.timeline.forEach(entry -> ids.addAll(entry.people()));
    ids.add(subject.assigneeId());
    ids.remove(null);
    views.people.putAll(staff.withIds(ids));
    return views;
  }

  /** For the complainant: without anything internal and without anybody's name. */
  static RecordViews readNameless(CaseRecords records, Case subject, FileStore store) {
    return new RecordViews(records, subject, false, store);
  }

  StaffMember member(Long id) {
    return id == null ? null : people.get(id);
  }

  private String name(Long id) {
    StaffMember member = member(id);
    return member == null ? "" : member.name();
  }

  List<PointView> points() {
    return subject.points().inOrder().stream()
        .map(point -> new PointView(point.number(), point.text(), point.finding(), point.reasons()))
        .toList();
  }

  List<DecisionView> decisions() {
    List<DecisionView> views = new ArrayList<>();
    for (Decision decision : decisions) {
      views.add(decision.view(views.size() + 1, name(decision.decidedBy())));
    }
    return views;
  }

  List<RemedyView> remedies(LocalDate today) {
    return remedies.stream().map(action -> action.view(member(action.ownerId()), today)).toList();
  }

  List<MessageView> messages() {
    Map<Long, List<FileView>> files =
        attachments.stream()
            .filter(attachment -> attachment.messageId() != null)
            .collect(
                Collectors.groupingBy(
                    Attachment::messageId, Collectors.mapping(this::file, Collectors.toList())));
    return messages.stream()
        .map(
            message ->
                new MessageView(
                    message.writtenAt(),
                    message.writtenBy() == null,
                    name(message.writtenBy()),
                    message.text(),
                    files.getOrDefault(message.id(), List.of())))
        .toList();
  }

  List<NoteView> notes() {
    return notes.stream()
        .map(note -> new NoteView(note.writtenAt(), name(note.writtenBy()), note.text()))
        .toList();
  }

  List<FileView> files() {
    return attachments.stream()
        .filter(attachment -> internal || !attachment.isInternal())
        .map(this::file)
        .toList();
  }

  List<TimelineView> timeline(RulesInForce rules) {
    return timeline.stream()
        .filter(entry -> internal || entry.happening().isForComplainant())
        .map(
            entry ->
                new TimelineView(
                    entry.at(),
                    entry.happening(),
                    name(entry.staffId()),
                    detail(entry),
                    entry.rule() == null
                        ? null
                        : rules.with(entry.rule()).map(Rule::name).orElse(null)))
        .toList();
  }

  private String detail(TimelineEntry entry) {
    if (entry.isOfStaff()) {
      return name(entry.recipient());
    }
    // How severe staff found it, or what they found, is theirs until it is decided.
    boolean tellsTooMuch = !internal && entry.happening() == Happening.ASSESSED;
    return tellsTooMuch ? null : entry.detail();
  }

  List<StaffMember> conflicts() {
    return conflicts.stream().map(people::get).filter(Objects::nonNull).toList();
  }

  /** Who took part in the first look, where there is a second. */
  List<StaffMember> firstStage() {
    if (!subject.isSecondLook()) {
      return List.of();
    }
    return FirstStage.of(timeline).staff().stream()
        .map(people::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private FileView file(Attachment attachment) {
    return new FileView(
        attachment.fileId(),
        attachment.name(),
        attachment.mediaType(),
        attachment.size(),
        attachment.attachedAt(),
        attachment.isInternal(),
        releases.getOrDefault(attachment.fileId(), FileRelease.WITHHELD),
        attachment.isTelling());
  }
}
