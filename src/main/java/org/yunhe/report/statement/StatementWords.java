package org.yunhe.report.statement;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** The word lists of {@code statement.txt}, each under the name that it has there. */
record StatementWords(
    WordTrie changeUp,
    WordTrie changeDown,
    WordTrie changeNounUp,
    WordTrie changeNounDown,
    WordTrie levelTo,
    WordTrie levelDone,
    WordTrie adverb,
    WordTrie lead,
    WordTrie keep,
    WordTrie deed,
    WordTrie attribute,
    WordTrie attributeOfActor,
    WordTrie remark,
    WordTrie modifier,
    WordTrie measureNoun,
    WordTrie head,
    WordTrie thanUp,
    WordTrie thanDown,
    WordTrie timeNoun,
    WordTrie facility,
    WordTrie owner,
    WordTrie anaphor,
    WordTrie predicate,
    WordTrie aim,
    WordTrie aimFuture,
    WordTrie doneSoFar,
    WordTrie aspect,
    WordTrie deedDone,
    WordTrie doneBy,
    WordTrie manner,
    WordTrie family,
    WordTrie generic,
    WordTrie reach,
    WordTrie holding,
    WordTrie summed,
    WordTrie timeNames,
    Map<String, String> pair,
    Map<String, String> whole,
    Map<String, String> plan,
    Map<String, String> span,
    Map<String, String> spanAhead) {

  private static WordTrie timeNames(Lexicon words) {
    Set<String> names = new HashSet<>(words.map("plan").keySet());
    names.addAll(words.map("span").keySet());
    names.addAll(words.map("span.ahead").keySet());
    names.addAll(TimeMentions.PARTS_OF_YEARS);
    return new WordTrie(names);
  }

  static StatementWords load(ReferenceFiles files) {
    Lexicon words = Lexicon.load(files, "report/statement.txt");
    return new StatementWords(
        words.trie("change.up"),
        words.trie("change.down"),
        words.trie("change.noun.up"),
        words.trie("change.noun.down"),
        words.trie("level.to"),
        words.trie("level.done"),
        words.trie("adverb"),
        words.trie("lead"),
        words.trie("keep"),
        words.trie("deed"),
        words.trie("attribute"),
        words.trie("attribute.actor"),
        words.trie("remark"),
        words.trie("modifier"),
        words.trie("measure.noun"),
        words.trie("attribute", "measure.noun", "family"),
        words.trie("than.up"),
        words.trie("than.down"),
        words.trie("time.noun"),
        words.trie("facility"),
        words.trie("facility", "owner"),
        words.trie("anaphor"),
        words.trie("predicate"),
        words.trie("aim"),
        words.trie("aim.future"),
        words.trie("done.so.far"),
        words.trie("aspect"),
        words.trie("deed.done"),
        words.trie("done.by"),
        words.trie("manner"),
        words.trie("family"),
        words.trie("generic"),
        words.trie("reach"),
        words.trie("holding"),
        words.trie("summed"),
        timeNames(words),
        words.map("pair"),
        words.map("whole"),
        words.map("plan"),
        words.map("span"),
        words.map("span.ahead"));
  }
}
