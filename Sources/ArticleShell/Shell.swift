public import ArticleKit
