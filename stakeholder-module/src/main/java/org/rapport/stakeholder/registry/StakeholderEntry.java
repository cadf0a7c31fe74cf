package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.StakeholderForm;

/**
 * What is known of a stakeholder, as typed in (mission R2-R8); status and contacts have their own
 * ways.
 *
 * @param otherName in the other language, or a short form
 * @param sourceBy who referred them; the worker where one made the first step; else free
 * @param groups ids of stakeholder groups
 * @param serviceRole null where not yet known
 */
public record StakeholderEntry(
    String name,
    String otherName,
    StakeholderForm form,
    String about,
    String phone,
    String email,
    String address,
    String website,
    SourceKind source,
    String sourceBy,
    Set<Effect> effects,
    List<ResourceEntry> resources,
    Set<Long> groups,
    Set<Trait> traits,
    ServiceRole serviceRole) {

  public StakeholderEntry {
    effects = Given.set(effects);
    resources = Given.list(resources);
    groups = Given.set(groups);
    traits = Given.set(traits);
  }

  /**
   * @return this, with texts cleaned
   * @throws org.rapport.kernel.Invalid naming everything that cannot be taken
   */
  public StakeholderEntry checked() {
    Problems problems = new Problems();
    problems.required(form, "form");
    problems.required(source, "source");
    checkSource(problems);
    checkOnePerKind(problems);
    StakeholderEntry cleaned =
        new StakeholderEntry(
            problems.noting(() -> Text.required(name, "name", 200)),
            problems.noting(() -> Text.optional(otherName, "otherName", 200)),
            form,
            problems.noting(() -> Text.optional(about, "about", 4000)),
            problems.noting(() -> Reach.phone(phone, "phone")),
            problems.noting(() -> Reach.email(email, "email")),
            problems.noting(() -> Text.optional(address, "address", 300)),
            problems.noting(() -> Reach.website(website, "website")),
            source,
            problems.noting(() -> Text.optional(sourceBy, "sourceBy", 200)),
            effects,
            problems.noting(() -> resources.stream().map(ResourceEntry::checked).toList()),
            groups,
            traits,
            serviceRole);
    problems.raise();
    return cleaned;
  }

  /** These facts, with the gaps filled from others; nothing known is replaced. */
  StakeholderEntry filledFrom(StakeholderEntry other) {
    return new StakeholderEntry(
        name,
        either(otherName, other.otherName),
        form,
        either(about, other.about),
        either(phone, other.phone),
        either(email, other.email),
        either(address, other.address),
        either(website, other.website),
        source,
        either(sourceBy, other.sourceBy),
        both(effects, other.effects, effect -> effect),
        List.copyOf(both(resources, other.resources, ResourceEntry::kind)),
        both(groups, other.groups, group -> group),
        both(traits, other.traits, Trait::pair),
        serviceRole == null ? other.serviceRole : serviceRole);
  }

  /**
   * These facts as they would be had a merge not been: what is still as the merge left it becomes
   * what it was before, what was changed since stays.
   *
   * @param before the facts before the merge
   * @param merged as the merge left them
   */
  StakeholderEntry without(StakeholderEntry before, StakeholderEntry merged) {
    boolean sourceKept = source == merged.source && Objects.equals(sourceBy, merged.sourceBy);
    return new StakeholderEntry(
        undone(name, before.name, merged.name),
        undone(otherName, before.otherName, merged.otherName),
        undone(form, before.form, merged.form),
        undone(about, before.about, merged.about),
        undone(phone, before.phone, merged.phone),
        undone(email, before.email, merged.email),
        undone(address, before.address, merged.address),
        undone(website, before.website, merged.website),
        sourceKept ? before.source : source,
        sourceKept ? before.sourceBy : sourceBy,
        undone(effects, before.effects, merged.effects),
        undoneResources(before, merged),
        undone(groups, before.groups, merged.groups),
        undone(traits, before.traits, merged.traits),
        undone(serviceRole, before.serviceRole, merged.serviceRole));
  }

  private static <T> T undone(T now, T before, T merged) {
    return Objects.equals(now, merged) ? before : now;
  }

  private static <T> Set<T> undone(Set<T> now, Set<T> before, Set<T> merged) {
    Set<T> all = new HashSet<>(before);
    all.addAll(now.stream().filter(one -> !merged.contains(one)).toList());
    merged.stream().filter(one -> !now.contains(one)).forEach(all::remove);
    return all;
  }

  private List<ResourceEntry> undoneResources(StakeholderEntry before, StakeholderEntry merged) {
    Set<ResourceEntry> undone =
        undone(
            new HashSet<>(resources),
            new HashSet<>(before.resources),
            new HashSet<>(merged.resources));
    // of a kind that was changed since and was there before, the present note is the later one
    return List.copyOf(
        both(resources.stream().filter(undone::contains).toList(), undone, ResourceEntry::kind));
  }

  private static String either(String known, String other) {
    return known == null || known.isBlank() ? other : known;
  }

  /** What is known, and of the rest what answers another question. */
  private static <T> Set<T> both(
      Collection<T> known, Collection<T> others, Function<T, Object> question) {
    Map<Object, T> answers = new LinkedHashMap<>();
    known.forEach(one -> answers.putIfAbsent(question.apply(one), one));
    others.forEach(one -> answers.putIfAbsent(question.apply(one), one));
    return new LinkedHashSet<>(answers.values());
  }

  private void checkSource(Problems problems) {
    boolean named = sourceBy != null && !sourceBy.isBlank();
    problems.unless(
        source != SourceKind.REFERRAL || named, "sourceBy", "stakeholder.source.referrerMissing");
  }

  private void checkOnePerKind(Problems problems) {
    long kinds =
        resources.stream().map(ResourceEntry::kind).filter(Objects::nonNull).distinct().count();
    problems.unless(kinds == resources.size(), "resources", "stakeholder.resources.twice");
    long pairs = traits.stream().map(Trait::pair).distinct().count();
    problems.unless(pairs == traits.size(), "traits", "stakeholder.traits.contradict");
  }
}
