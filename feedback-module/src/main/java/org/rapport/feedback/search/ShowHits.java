package org.rapport.feedback.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapport.feedback.search.Passages.Passage;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;

/** Shows where in cases the words stand that they were found by. */
@ApplicationScoped
public class ShowHits {

  private Passages passages;
  private FileStore files;

  protected ShowHits() {}

  @Inject
  ShowHits(Passages passages, FileStore files) {
    this.passages = passages;
    this.files = files;
  }

  /**
   * For cases whose reader may see them.
   *
   * @param typed what the cases were found by
   */
  public Map<Long, Found> of(String typed, Collection<Long> cases) {
    Highlight words = new Highlight(typed);
    Map<Long, Best> best = new HashMap<>();
    passages.sent(cases).forEach(one -> keep(best, words, one));
    look(best, words, passages::messages);
    String all = SearchWords.query(typed).orElse("");
    String any = SearchWords.anyOf(typed).orElse("");
    look(best, words, ids -> handedOut(passages.files(ids, all, any)));
    Map<Long, Found> found = new HashMap<>();
    best.forEach((id, one) -> found.put(id, one.shown(words)));
    return found;
  }

  /** What stands further down is read of those cases alone that do not hold all words above. */
  private static void look(
      Map<Long, Best> best, Highlight words, Function<List<Long>, List<Passage>> further) {
    List<Long> open = new ArrayList<>();
    best.forEach(
        (id, one) -> {
          if (one.count < words.asked()) {
            open.add(id);
          }
        });
    if (!open.isEmpty()) {
      further.apply(open).forEach(one -> keep(best, words, one));
    }
  }

  /** What a file says is for who could open it now. */
  private List<Passage> handedOut(List<Passage> found) {
    Map<Long, FileRelease> releases = files.releases(found.stream().map(Passage::fileId).toList());
    return found.stream()
        .filter(one -> releases.get(one.fileId()) == FileRelease.RELEASED)
        .toList();
  }

  private static void keep(Map<Long, Best> best, Highlight words, Passage passage) {
    Best known = best.get(passage.caseId());
    int count = words.wordsIn(passage.text());
    if (known == null) {
      best.put(passage.caseId(), new Best(passage.text(), passage, count));
    } else if (count > known.count) {
      best.put(passage.caseId(), new Best(known.subject, passage, count));
    }
  }

  /** The passage with the most words so far; each case begins with its subject. */
  private record Best(String subject, Passage passage, int count) {

    Found shown(Highlight words) {
      return new Found(
          passage.in(),
          passage.file(),
          words.all(subject),
          passage.in() == FoundIn.SUBJECT ? List.of() : words.excerpt(passage.text()));
    }
  }
}
