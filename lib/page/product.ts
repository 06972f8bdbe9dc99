const BUY =
  /^(?:add to (?:cart|basket|bag|trolley)|buy now|in den (?:waren|einkaufs)korb|ajouter au panier|añadir (?:al carrito|a la cesta)|agregar al carrito|adicionar ao carrinho|comprar|aggiungi al carrello|in winkelwagen|dodaj do koszyka|カートに入れる|加入购物车)$/i;

/** True for the page of one thing that can be bought: a button puts it in the basket. */
export function isProductPage(document: Document): boolean {
  const buttons = document.querySelectorAll('button, input[type="submit"], [role="button"]');
  let offers = 0;
  for (const button of buttons) {
    const label = button.textContent?.trim() || button.getAttribute('value') || '';
    if (BUY.test(label)) offers += 1;
  }
  return offers > 0 && offers <= MOST_OFFERS;
}

/** With the bar that stays in view, and its twin for phones; a shelf of things has one for each. */
const MOST_OFFERS = 3;
