// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isProductPage } from './product';

const isProduct = (html: string) => {
  document.body.innerHTML = html;
  return isProductPage(document);
};

describe('isProductPage', () => {
  it('knows the page of one thing by the button that puts it in the basket', () => {
    expect(isProduct('<h1>Kettle</h1><button> Add to basket </button>')).toBe(true);
    expect(isProduct('<input type="submit" value="In den Warenkorb">')).toBe(true);
  });

  it('knows neither a shelf nor an article for one', () => {
    expect(isProduct('<button>Add to cart</button>'.repeat(8))).toBe(false);
    expect(isProduct('<p>Add to cart</p><button>Send</button>')).toBe(false);
  });
});
