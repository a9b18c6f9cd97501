package org.yunhe.report.project;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a verb governs, and what stage it tells of. */
class CandidateVerbTest {
  /** Names, apart by a bar, and the stage of the first. */
  @ParameterizedTest
  @CsvSource({
    // a verb before the names
    "推进柳河大桥、东岭水库建设, 柳河大桥|东岭水库, ongoing",
    "规划建设数字港产业园, 数字港产业园, planned",
    "开工建设白鹭湖水厂, 白鹭湖水厂, started",
    "建成投用青石医院, 青石医院, completed",
    // a verb after the names
    "柳河大桥、东岭水库竣工, 柳河大桥|东岭水库, completed",
    "白鹭湖水厂加快建设, 白鹭湖水厂, ongoing",
    "蓝箭发动机项目签约落户, 蓝箭发动机项目, signed",
    "柳河机场获批, 柳河机场, planned",
    // verbs around the names: the later one decides
    "力促蓝箭发动机尽快投产, 蓝箭发动机, completed",
    "推动柳河机场开工建设, 柳河机场, started",
    // one verb after another, each with its own names
    "柳河大桥通车、东岭水库开工, 柳河大桥|东岭水库, completed",
    "新建柳河大桥、改造东岭水库, 柳河大桥|东岭水库, started",
    // preliminary work is planned, whatever the verb
    "加快柳河机场前期工作, 柳河机场, planned",
    "推进柳河机场等项目前期工作取得进展, 柳河机场, planned",
    // verbs that may have more behind them
    "争取柳河灌区纳入国家规划, 柳河灌区, planned",
    // work that has not begun
    "青石医院尚未实质性开工, 青石医院, planned",
    // how far a part has got tells it of what was only agreed on
    "'引入青石度假城项目，一期工程开工建设', 青石度假城项目, started",
    // preliminary work of one name of a list
    "柳河大桥前期、青石医院有序推进, 柳河大桥|青石医院, planned",
    "青石医院、柳河大桥前期有序推进, 青石医院|柳河大桥, planned",
    // verbs that may have more behind them: progress, a place, money
    "柳河大桥建设取得重大进展, 柳河大桥, ongoing",
    "蓝箭研究院落户高新区, 蓝箭研究院, signed",
    "柳河大桥完成投资2亿元, 柳河大桥, ongoing",
    "柳河大桥完成桥面铺装, 柳河大桥, ongoing",
    "柳河大桥完成施工图评审, 柳河大桥, planned",
    "柳河公路完成路面改造, 柳河公路, completed",
    "全面完成柳河大桥建设, 柳河大桥, completed",
    // who approves stands inside the verb
    "柳河机场获省发展改革委批复, 柳河机场, planned",
    // what comes before the work
    "完成柳河机场可行性研究, 柳河机场, planned",
    "柳河机场启动前期工作, 柳河机场, planned",
    // thought of, whatever is thought of
    "谋划启动柳河大桥建设, 柳河大桥, planned",
    // a ceremony
    "柳河大桥开工仪式举行, 柳河大桥, started",
    // words that no list of verbs holds
    "柳河大桥主梁架至半途, 柳河大桥, ongoing",
    "青石水厂正抓紧试挂水泵, 青石水厂, ongoing",
    // a part alone is done
    "柳河水库导流洞贯通, 柳河水库, ongoing",
    "东岭体育馆主体竣工, 东岭体育馆, ongoing",
    // what is aimed at decides
    "'加快柳河大桥建设，确保年底通车', 柳河大桥, completed",
    "柳河大桥确保国庆前通车, 柳河大桥, completed",
    "'盯紧柳河农机、青石机床等在建项目，确保三季度前全部达产', 柳河农机|青石机床, completed",
    "'加快柳河机场前期工作，力争年内开工', 柳河机场, planned",
    // who approves, whatever the verb
    "柳河煤矿拿到国家核准, 柳河煤矿, planned",
    // what begins has not ended
    "青石路打通年内动工, 青石路, started",
    // three verbs that follow each other
    "柳河化工厂竣工投产见效, 柳河化工厂, completed",
    // 正在, whatever is being done
    "柳河水厂正在粉刷外墙, 柳河水厂, ongoing",
    "柳河管道前期工作正在抓紧进行, 柳河管道, planned",
    "柳河高速青石段正在办理用地组卷, 柳河高速青石段, planned",
    // 完成 by what it has behind it, though a longer verb begins like it
    "柳河枢纽完成可研报告编制并报送审查, 柳河枢纽, planned",
    "柳河小学完成消防验收, 柳河小学, completed",
    "蓝箭搬迁项目完成土地平整, 蓝箭搬迁项目, ongoing",
    "柳河煤矿进入核准程序, 柳河煤矿, planned",
    // 计划 before a verb is no policy
    "柳河铁路升级改造计划启动建设, 柳河铁路升级改造, started",
    // parts with a time before them, deeds that end like a policy
    "柳河高速年内路基工程全部完成, 柳河高速, ongoing",
    "完成柳河水库输水工程年度任务, 柳河水库输水工程, ongoing",
    // a verb before a colon, as a heading
    "'◆抓续建：柳河防洪治理三期、青石医院，一抓到底', 柳河防洪治理三期|青石医院, ongoing",
    // an adverb and a verb, though together they stand behind names most often
    "同步推进6号线工程、柳河快轨, 6号线工程|柳河快轨, ongoing",
    // where a project settles is no honour, nor is what it did then
    "蓝箭模具三厂落户青石经济技术开发区, 蓝箭模具三厂, signed",
    "蓝箭检测中心获批落户并制定标准37项, 蓝箭检测中心, signed",
    // adverbs before a word of one char, and behind what is built in numbers
    "柳河渠改建、青石防洪堤抓紧干, 柳河渠改建|青石防洪堤, ongoing",
    "柳河航道整治、青石翻坝设施要见到实效, 柳河航道整治|青石翻坝设施, ongoing",
    // a part of the whole is no policy
    "柳河枢纽站房主体交验, 柳河枢纽站房, ongoing",
    // what moves has a new place
    "柳河批发市场搬迁至东岭, 柳河批发市场, completed",
    // who approves before the verb, and a plan that it is taken into
    "市发改委批复了柳河轻轨, 柳河轻轨, planned",
    "青石风电场纳入全省建设方案, 青石风电场, planned",
    // what is asked for, looked for or agreed on
    "加快柳河保税仓库申报, 柳河保税仓库, planned",
    "做好青石铁矿招商工作, 青石铁矿, planned",
    "签订青石冷库合作协议, 青石冷库, signed",
    // of whom a sentence tells
    "该县谋划了柳河冷库, 柳河冷库, planned",
    // the ground is ready, and a measure of the work
    "柳河产业园“七通一平”基本完成, 柳河产业园, ongoing",
    "柳河铁路青石段征迁任务提前完成, 柳河铁路青石段, ongoing",
    "青石医院形象进度已达65%, 青石医院, ongoing",
    // 该项目 stands for what was agreed on
    "'引进青石药业园，该项目已完成土地平整', 青石药业园, ongoing",
    // 了 inside the verb
    "对柳河影院进行了扩建, 柳河影院, completed",
    // a ceremony held for one project
    "柳河水厂项目举行开工仪式, 柳河水厂项目, started",
    "青石药业园签署投资协议, 青石药业园, signed",
    // a part is finished, and water runs for a trial
    "青石大桥吊装完成, 青石大桥, ongoing",
    "柳河水厂通水调试, 柳河水厂, ongoing",
    "柳河水厂完成地勘, 柳河水厂, planned",
    "柳河水厂具备通水条件, 柳河水厂, completed",
    // holidays as times
    "柳河影城国庆节前试营业, 柳河影城, completed",
    // helpers and times between name and verb
    "蓝箭切片项目争取落户, 蓝箭切片项目, signed",
    "柳河大道二期下个月就可通车, 柳河大道二期, completed",
    // verbs joined by 后, parts done, what something is put on a list for
    "蓝箭化纤、白鹭油气储备签约后动工, 蓝箭化纤|白鹭油气储备, started",
    "柳河园区一期征地拆迁基本完成, 柳河园区一期, ongoing",
    "柳河国家公园进入高水平建设新阶段, 柳河国家公园, ongoing",
    "青石机场列入今年开工计划, 青石机场, started",
    // a longer predicate
    "柳河化工二期、青石电站建设拉动投资3.7个百分点, 柳河化工二期|青石电站, ongoing"
  })
  void findsWhatVerbsGovern(String sentence, String names, String stage) {
    Found.assertNames(sentence, names, stage);
  }
}
