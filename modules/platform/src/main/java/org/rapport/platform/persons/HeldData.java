package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.platform.Erasure;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.PersonalData;

/** What all modules together hold of the person of a request. */
@ApplicationScoped
class HeldData {

  private final Iterable<PersonalData> modules;

  protected HeldData() {
    this((Iterable<PersonalData>) null);
  }

  @Inject
  HeldData(@Any Instance<PersonalData> modules) {
    this((Iterable<PersonalData>) modules);
  }

  HeldData(Iterable<PersonalData> modules) {
    this.modules = modules;
  }

  List<PersonRecord> find(PersonRequest request) {
    Person person = known(request);
    List<PersonRecord> found = new ArrayList<>();
    for (PersonalData module : inOrder()) {
      found.addAll(module.find(person));
    }
    return found;
  }

  Erasure foresee(PersonRequest request) {
    Person person = known(request);
    Erasure all = Erasure.NOTHING;
    for (PersonalData module : inOrder()) {
      all = all.and(module.foresee(person, request.keys(module.module())));
    }
    return all;
  }

  Erasure erase(PersonRequest request) {
    Person person = known(request);
    Erasure all = Erasure.NOTHING;
    for (PersonalData module : inOrder()) {
      all = all.and(module.erase(person, request.keys(module.module())));
    }
    return all;
  }

  void export(PersonRequest request, PersonalData.Folder folder) throws IOException {
    Person person = known(request);
    for (PersonalData module : inOrder()) {
      module.export(person, request.keys(module.module()), folder);
    }
  }

  /** What they gave, and what the chosen records hold of them. */
  private Person known(PersonRequest request) {
    Person person = request.person();
    for (PersonalData module : modules) {
      person = person.and(module.known(request.keys(module.module())));
    }
    return person;
  }

  private List<PersonalData> inOrder() {
    List<PersonalData> all = new ArrayList<>();
    modules.forEach(all::add);
    all.sort(Comparator.comparing(PersonalData::module));
    return all;
  }
}
