package dev.quayside.inbox.read.words;

import java.util.HashMap;
import java.util.Map;

/**
 * Traditional Chinese letters of freight mail and their simplified twins, so that 櫃 and 柜 read the
 * same; letters that are not in the list stay as they are.
 */
final class Simplified {

  private static final String TWINS =
      "櫃柜單单價价報报裝装噸吨貨货體体積积個个兩两幾几無无長长寬宽層层類类險险電电從从發发達达運运費费間间時时點点週周號号後后現现請请詢询問问謝谢貴贵煩烦內内陸陆鐵铁"
          + "車车輛辆機机場场關关稅税門门戶户專专線线預预計计總总淨净數数棧栈闆板紙纸紮扎綁绑纖纤維维膠胶傢家備备選选進进岀出東东區区縣县鄉乡鎮镇樓楼園园業业廠厂產产國国歐欧"
          + "紐纽約约倫伦漢汉錫锡寧宁臺台灣湾連连島岛廣广蘇苏慶庆濱滨頓顿蘭兰亞亚羅罗聖圣薩萨麗丽瑪玛爾尔貝贝諾诺龍龙烏乌爺爷幫帮給给這这還还讓让對对應应該该麼么樣样強强輕轻"
          + "變变開开閉闭標标準准鬆松緊紧檢检驗验蟲虫燻熏製制複复雙双網网頁页項项額额顯显顧顾題题願愿買买賣卖質质賬账購购償偿優优億亿萬万訂订艙舱認认證证評评詳详說说誤误調调"
          + "談谈論论識识護护讀读輸输轉转農农適适遞递遠远遲迟郵邮醫医釋释鋁铝鋼钢銅铜鎳镍鋅锌鍋锅鍵键鏡镜鑄铸鑽钻陽阳陰阴隊队際际隨随離离難难雜杂靜静韓韩飛飞馬马駁驳驅驱魚鱼"
          + "鮮鲜鹽盐黃黄齊齐齒齿凍冻溫温濕湿燈灯熱热營营爭争狀状獨独獲获環环畫画異异當当療疗皺皱監监盤盘礦矿確确種种稱称穩稳筆笔節节築筑簡简糧粮紅红級级細细終终組组結结絕绝"
          + "統统絲丝經经綠绿緣缘練练縮缩織织繼继續续義义習习聯联聲声職职聽听臨临與与興兴舊旧藝艺藥药蘋苹術术衛卫裡里規规視视親亲覺觉覽览觀观訊讯討讨訓训記记許许設设訴诉試试"
          + "詞词話话誰谁課课諸诸諮谘謹谨譯译負负財财貢贡貧贫責责貿贸賃赁資资賓宾賠赔賴赖贈赠趕赶跡迹踐践軌轨軍军軟软較较載载輔辅輩辈輪轮辦办邊边鄰邻鍾钟鏈链閩闽闊阔階阶陳陈"
          + "順顺須须頂顶頭头頻频風风飲饮館馆驚惊鳳凤鴻鸿麥麦黨党龐庞槍枪樹树橋桥權权歡欢歲岁歷历殘残殺杀氣气決决沒没況况測测湯汤滿满漲涨滯滞潔洁澤泽濟济為为壓压壞坏壯壮夠够"
          + "夢梦奪夺奧奥婦妇媽妈嬰婴學学實实寫写審审導导將将屬属嶺岭巖岩幣币幹干庫库廳厅張张彈弹復复徵征慮虑態态慣惯戰战戲戏執执掃扫掛挂採采換换損损搶抢撥拨擇择擊击擔担據据"
          + "擬拟擴扩攝摄攤摊敗败敵敌斷断於于昇升曆历會会書书朧胧極极構构榮荣傳传債债傷伤僅仅儀仪儘尽儲储兒儿則则剛刚創创劃划劇剧劑剂動动務务勝胜勞劳勢势勵励勸劝協协參参吳吴"
          + "員员喬乔嗎吗嘗尝嚴严囑嘱圍围圓圆圖图團团堅坚塊块塗涂塵尘來来係系們们並并亂乱側侧偉伟見见賀贺辭辞盡尽絡络臘腊飾饰褲裤襯衬繩绳綿绵紗纱紡纺針针釘钉鎖锁閥阀軸轴櫥橱"
          + "倉仓櫻樱檯台桿杆條条";

  private static final Map<Character, Character> MAP = map();

  private Simplified() {}

  static char letter(char c) {
    return c < 0x4e00 ? c : MAP.getOrDefault(c, c);
  }

  private static Map<Character, Character> map() {
    var map = new HashMap<Character, Character>();
    for (var i = 0; i + 1 < TWINS.length(); i += 2) {
      map.put(TWINS.charAt(i), TWINS.charAt(i + 1));
    }
    return Map.copyOf(map);
  }
}
