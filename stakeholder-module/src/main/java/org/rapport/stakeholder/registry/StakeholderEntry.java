package org.rapport.stakeholder.registry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
  StakeholderEntry checked() {
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
