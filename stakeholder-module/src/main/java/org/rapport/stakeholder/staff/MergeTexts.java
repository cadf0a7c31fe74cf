package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.duplicates.MergeField;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StakeholderView;

/** Facts about a stakeholder as people read them, in the language of the request. */
@ApplicationScoped
class MergeTexts {

  private final Texts texts;
  private final ListGroups groups;

  @Inject
  MergeTexts(Texts texts, ListGroups groups) {
    this.texts = texts;
    this.groups = groups;
  }

  protected MergeTexts() {
    this(null, null);
  }

  /** Empty where nothing is known. */
  String of(MergeField field, StakeholderView view) {
    StakeholderEntry facts = view.facts();
    return switch (field) {
      case NAME -> plain(facts.name());
      case OTHER_NAME -> plain(facts.otherName());
      case FORM -> text("stakeholder.form.", facts.form());
      case STATUS -> text("stakeholder.status.", view.status());
      case ABOUT -> plain(facts.about());
      case PHONE -> plain(facts.phone());
      case EMAIL -> plain(facts.email());
      case ADDRESS -> plain(facts.address());
      case WEBSITE -> plain(facts.website());
      case SOURCE ->
          joined(Stream.of(text("stakeholder.source.", facts.source()), plain(facts.sourceBy())));
      case GROUPS ->
          joined(
              groups.all().stream()
                  .filter(group -> facts.groups().contains(group.id()))
                  .map(group -> group.nameIn(texts.language())));
      case EFFECTS -> joined(facts.effects().stream().map(e -> text("stakeholder.effect.", e)));
      case RESOURCES ->
          joined(
              facts.resources().stream()
                  .map(one -> label(text("stakeholder.resource.", one.kind())) + one.note()));
      case TRAITS -> joined(facts.traits().stream().map(t -> text("stakeholder.trait.", t)));
      case SERVICE_ROLE -> text("stakeholder.serviceRole.", facts.serviceRole());
    };
  }

  private static String plain(String known) {
    return Objects.requireNonNullElse(known, "");
  }

  private String joined(Stream<String> some) {
    List<String> known = some.filter(one -> !one.isEmpty()).toList();
    return known.stream().collect(Collectors.joining(separator()));
  }

  private String separator() {
    return texts.here(Message.of("stakeholder", "registry.listSeparator"));
  }

  private String label(String name) {
    return texts.here(Message.of("stakeholder", "registry.label", name));
  }

  private String text(String prefix, Enum<?> constant) {
    return constant == null ? "" : texts.here(Message.of("stakeholder", prefix + constant.name()));
  }
}
