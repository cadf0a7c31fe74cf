package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.List;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

/** What a list can be narrowed to, as short words for the index. */
final class Facet {

  private static final String GROUP = "g:";

  /** So that what nobody answers for is found, and taken up. */
  static final String NOBODY_RESPONSIBLE = "a:none";

  private Facet() {}

  static String of(StakeholderStatus status) {
    return "s:" + status;
  }

  static String of(StakeholderForm form) {
    return "f:" + form;
  }

  static String of(Effect effect) {
    return "e:" + effect;
  }

  static String of(ResourceKind resource) {
    return "r:" + resource;
  }

  /** Of origin, for "s" is the status. */
  static String of(SourceKind source) {
    return "o:" + source;
  }

  static String of(Trait trait) {
    return "t:" + trait.code();
  }

  static String of(ServiceRole role) {
    return "v:" + role;
  }

  static String ofGroup(long id) {
    return GROUP + id;
  }

  static String ofResponsible(long account) {
    return "a:" + account;
  }

  /** The account that {@link #ofResponsible} names; 0 where nobody is responsible. */
  static long responsible(String facet) {
    return facet.equals(NOBODY_RESPONSIBLE) ? 0 : Long.parseLong(facet.substring(2));
  }

  /** Of any facet but who is responsible, as {@code stakeholder.marks} writes it. */
  static String mark(String facet) {
    String word = facet.startsWith(GROUP) ? facet.substring(2) : facet.substring(2, 3);
    return " " + facet.charAt(0) + word + " ";
  }

  /** Accounts of who is responsible among these. */
  static List<Long> responsible(Collection<String> facets) {
    return facets.stream()
        .filter(facet -> facet.startsWith("a:") && !facet.equals(NOBODY_RESPONSIBLE))
        .map(Facet::responsible)
        .sorted()
        .toList();
  }

  /** The groups among these. */
  static List<Long> groups(Collection<String> facets) {
    return facets.stream()
        .filter(facet -> facet.startsWith(GROUP))
        .map(facet -> Long.valueOf(facet.substring(GROUP.length())))
        .sorted()
        .toList();
  }
}
