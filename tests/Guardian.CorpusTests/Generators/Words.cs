namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Common words and names; nobody in particular.</summary>
internal sealed class Words : IGeneratorFamily
{
    private static readonly string[] English =
    (
        "account agenda approval archive backlog balance batch binder branch budget build bundle calendar cabinet capacity carrier catalogue chart checklist circuit "
        + "cluster column comment contract copper corner cotton courier cycle dashboard deadline delivery design desk diagram draft driver engine estimate event factory feature "
        + "figure filter folder forecast format frame garden glass handle harbour index inventory invoice kernel kitchen label lantern layer ledger library lumber machine market "
        + "matrix meadow meeting memo metric mirror module motor notebook office orchard outline packet panel paper parcel pattern pencil pipeline planet platform pocket policy "
        + "printer process project proposal quarter queue recipe record region release report request review ribbon river routine sample schedule school screen season section "
        + "sensor session shelf signal silver sketch socket spring station stock storage summary supply survey switch table template thread ticket timber timeline tower traffic "
        + "trail transfer tunnel update upgrade valley vendor version village vision wagon warehouse weather window winter workshop").Split(' ');

    private static readonly string[] Japanese =
    (
        "会議 資料 予算 見積 契約 納品 在庫 倉庫 工場 設計 図面 仕様 試験 評価 報告 提案 企画 広告 営業 開発 運用 保守 監視 障害 復旧 改善 計画 進捗 課題 対応 "
        + "確認 承認 申請 手順 環境 設定 更新 移行 部品 材料 製品 商品 売上 利益 原価 経費 予約 出張 研修 採用 人事 総務 経理 法務 広報 品質 安全 物流 配送 発注 "
        + "季節 天気 料理 写真 音楽 旅行 図書館 公園 駅前 新聞").Split(' ');

    private static readonly string[] GivenEn =
        "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Karen Daniel Nancy Oliver Amelia Harry Isla George Ava".Split(' ');

    private static readonly string[] FamilyEn =
        "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Green".Split(' ');

    private static readonly string[] FamilyJa =
        "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川".Split(' ');

    private static readonly string[] GivenJa =
        "翔太 蓮 大翔 陽菜 結衣 葵 美咲 健一 直樹 洋子 恵子 由美 太郎 花子 誠 浩 智子 真由美 拓也 大輔 彩 優子 隆 博 明美 和夫".Split(' ');

    private static readonly string[] CitiesEn = "London Leeds Bristol Chicago Boston Denver Seattle Toronto Sydney Dublin Glasgow Austin Portland Melbourne Auckland".Split(' ');

    private static readonly string[] CitiesJa = "東京 大阪 名古屋 札幌 福岡 仙台 広島 京都 神戸 横浜 さいたま 千葉 新潟 静岡 岡山 熊本 金沢 長野".Split(' ');

    private static readonly string[] CompaniesEn = "Northfield Harbour Bluestone Redwood Lakeside Summit Evergreen Orchard Ironbridge Westgate".Split(' ');

    private static readonly string[] CompaniesJa = "青葉 東和 日新 大和 北斗 三栄 光洋 瑞穂 千歳 若葉".Split(' ');

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("word", static (chance, _) => chance.Pick(English));
        registry.Add("word-ja", static (chance, _) => chance.Pick(Japanese));
        registry.Add("name-en", static (chance, _) => $"{chance.Pick(GivenEn)} {chance.Pick(FamilyEn)}");
        registry.Add("name-ja", static (chance, argument) => chance.Pick(FamilyJa) + argument + chance.Pick(GivenJa));
        registry.Add("family-ja", static (chance, _) => chance.Pick(FamilyJa));
        registry.Add("city-en", static (chance, _) => chance.Pick(CitiesEn));
        registry.Add("city-ja", static (chance, _) => chance.Pick(CitiesJa));
        registry.Add("company-en", static (chance, _) => $"{chance.Pick(CompaniesEn)} {chance.Pick(["Ltd", "Inc", "GmbH", "Logistics", "Systems", "Foods"])}");
        registry.Add("company-ja", static (chance, _) => chance.Pick(["株式会社", ""]) + chance.Pick(CompaniesJa) + chance.Pick(["商事", "工業", "システム", "物産", "運輸", "食品"]));
    }
}
