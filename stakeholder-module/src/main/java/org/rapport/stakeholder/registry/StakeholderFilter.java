package org.rapport.stakeholder.registry;

import java.util.Set;
import java.util.TreeSet;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

/**
 * Which stakeholders a list shows; null means any.
 *
 * @param resource what they can bring (mission R3)
 * @param source how they came to be known (mission R4)
 * @param trait an answer to one of the seven questions about a relationship (mission R7)
 * @param service who provides a service to whom (mission R8)
 * @param responsible the account of who is responsible, 0 where nobody may be
 * @param text as typed: part of a name, pinyin or its initials, a contact, phone, e-mail
 */
public record StakeholderFilter(
    StakeholderStatus status,
    StakeholderForm form,
    Long group,
    Effect effect,
    ResourceKind resource,
    SourceKind source,
    Trait trait,
    ServiceRole service,
    Long responsible,
    String text) {

  public static final StakeholderFilter NONE =
      new StakeholderFilter(null, null, null, null, null, null, null);

  /** Of any nature, and whoever is responsible. */
  public StakeholderFilter(
      StakeholderStatus status,
      StakeholderForm form,
      Long group,
      Effect effect,
      ResourceKind resource,
      SourceKind source,
      String text) {
    this(status, form, group, effect, resource, source, null, null, null, text);
  }

  /** All but who is responsible, which says whose lists are read. */
  Set<String> facets() {
    Set<String> facets = new TreeSet<>();
    if (status != null) {
      facets.add(Facet.of(status));
    }
    if (form != null) {
      facets.add(Facet.of(form));
    }
    if (effect != null) {
      facets.add(Facet.of(effect));
    }
    if (resource != null) {
      facets.add(Facet.of(resource));
    }
    if (source != null) {
      facets.add(Facet.of(source));
    }
    if (trait != null) {
      facets.add(Facet.of(trait));
    }
    if (service != null) {
      facets.add(Facet.of(service));
    }
    if (group != null) {
      facets.add(Facet.ofGroup(group));
    }
    return facets;
  }

  SearchWords words() {
    return SearchWords.typed(text);
  }

  public boolean isSearching() {
    return !words().isEmpty();
  }

  public boolean isEmpty() {
    return facets().isEmpty() && responsible == null && !isSearching();
  }
}
