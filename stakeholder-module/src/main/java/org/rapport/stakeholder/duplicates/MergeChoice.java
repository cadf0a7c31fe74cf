package org.rapport.stakeholder.duplicates;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapport.stakeholder.registry.ResourceEntry;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.Trait;

/**
 * From which side each fact is taken.
 *
 * @param sides of the fields somebody has chosen for; the others are as {@link MergeField#usual}
 */
public record MergeChoice(Map<MergeField, Side> sides) {

  public MergeChoice {
    sides = new EnumMap<>(sides.isEmpty() ? new EnumMap<>(MergeField.class) : sides);
  }

  public Side of(MergeField field, StakeholderEntry kept, StakeholderEntry merged) {
    return sides.getOrDefault(field, field.usual(kept, merged));
  }

  /** The facts of the one stakeholder both become. */
  StakeholderEntry from(StakeholderEntry kept, StakeholderEntry merged) {
    Chooser choose = new Chooser(this, kept, merged);
    return new StakeholderEntry(
        choose.one(MergeField.NAME, StakeholderEntry::name),
        choose.one(MergeField.OTHER_NAME, StakeholderEntry::otherName),
        choose.one(MergeField.FORM, StakeholderEntry::form),
        choose.about(),
        choose.one(MergeField.PHONE, StakeholderEntry::phone),
        choose.one(MergeField.EMAIL, StakeholderEntry::email),
        choose.one(MergeField.ADDRESS, StakeholderEntry::address),
        choose.one(MergeField.WEBSITE, StakeholderEntry::website),
        choose.one(MergeField.SOURCE, StakeholderEntry::source),
        choose.one(MergeField.SOURCE, StakeholderEntry::sourceBy),
        choose.all(MergeField.EFFECTS, StakeholderEntry::effects),
        choose.resources(),
        choose.all(MergeField.GROUPS, StakeholderEntry::groups),
        choose.traits(),
        choose.one(MergeField.SERVICE_ROLE, StakeholderEntry::serviceRole));
  }

  /** Takes one field after the other from the side chosen. */
  private record Chooser(MergeChoice choice, StakeholderEntry kept, StakeholderEntry merged) {

    Side side(MergeField field) {
      return choice.of(field, kept, merged);
    }

    <T> T one(MergeField field, Function<StakeholderEntry, T> fact) {
      return fact.apply(side(field) == Side.MERGED ? merged : kept);
    }

    <T> Set<T> all(MergeField field, Function<StakeholderEntry, Set<T>> fact) {
      Set<T> all = new TreeSet<>(one(field, fact));
      if (side(field) == Side.BOTH) {
        all.addAll(fact.apply(merged));
      }
      return all;
    }

    String about() {
      boolean both = side(MergeField.ABOUT) == Side.BOTH;
      return both
          ? kept.about() + "\n\n" + merged.about()
          : one(MergeField.ABOUT, StakeholderEntry::about);
    }

    List<ResourceEntry> resources() {
      if (side(MergeField.RESOURCES) != Side.BOTH) {
        return one(MergeField.RESOURCES, StakeholderEntry::resources);
      }
      Map<Object, ResourceEntry> byKind = new LinkedHashMap<>();
      kept.resources().forEach(one -> byKind.put(one.kind(), one));
      merged.resources().forEach(one -> byKind.merge(one.kind(), one, Chooser::joined));
      return List.copyOf(byKind.values());
    }

    private static ResourceEntry joined(ResourceEntry one, ResourceEntry other) {
      boolean same = one.note().isBlank() || one.note().equals(other.note());
      return same ? other : new ResourceEntry(one.kind(), one.note() + "; " + other.note());
    }

    Set<Trait> traits() {
      if (side(MergeField.TRAITS) != Side.BOTH) {
        return one(MergeField.TRAITS, StakeholderEntry::traits);
      }
      Map<Object, Trait> byPair = new LinkedHashMap<>();
      kept.traits().forEach(trait -> byPair.put(trait.pair(), trait));
      merged.traits().forEach(trait -> byPair.putIfAbsent(trait.pair(), trait));
      return new TreeSet<>(byPair.values());
    }
  }
}
