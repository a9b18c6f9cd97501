package org.yunhe.report.organization;

import java.util.List;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** The words of {@code report/organizations.txt}. */
final class OrganizationWords {
  final WordTrie suffixes;
  final WordTrie generic;
  final WordTrie trades;
  final WordTrie known;
  final WordTrie partnerMarks;
  final List<String> partnerActs;

  OrganizationWords(ReferenceFiles files) {
    Lexicon lexicon = Lexicon.load(files, "report/organizations.txt");
    suffixes = lexicon.trie("suffixes");
    generic = lexicon.trie("generic");
    trades = lexicon.trie("trades");
    known = lexicon.trie("known");
    partnerMarks = lexicon.trie("partner.marks");
    partnerActs = lexicon.words("partner.acts");
  }
}
