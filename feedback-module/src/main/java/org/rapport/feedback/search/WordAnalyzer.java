package org.rapport.feedback.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** English and Chinese in one text, told apart by their script. */
final class WordAnalyzer extends Analyzer {

  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final boolean singlesToo;

  /**
   * @param singlesToo whether each Chinese character is a word as well, so that one can be looked
   *     for
   */
  WordAnalyzer(boolean singlesToo) {
    this.singlesToo = singlesToo;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream kept = new LowerCaseFilter(new CJKWidthFilter(words));
    kept = new CJKBigramFilter(kept, ALL_SCRIPTS, singlesToo);
    kept = new EnglishPossessiveFilter(kept);
    kept = new StopFilter(kept, EnglishAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(words, new PorterStemFilter(kept));
  }
}
